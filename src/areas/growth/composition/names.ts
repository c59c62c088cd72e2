/** The names inside a ladder: which are declared, and where each is used. */
import type { Path } from '#model/location.ts';
import type { Ladder } from '../ladder/schema.ts';
import { proficiencySteps, type Step } from '../skills/proficiency.ts';

/** A name that is used, and the names it may be. */
export interface NameUse {
  readonly what: string;
  readonly name: string;
  readonly known: readonly string[];
  readonly path: Path;
  readonly part?: 'key';
}

/** A name that is declared, within the space where it has to be the only one. */
export interface Declaration {
  readonly what: string;
  readonly name: string;
  readonly path: Path;
}

export function declarations(ladder: Ladder): readonly (readonly Declaration[])[] {
  const declared = (what: string, list: readonly { readonly id: string }[], path: Path) =>
    list.map(({ id }, index) => ({ what, name: id, path: [...path, index, 'id'] }));
  return [
    declared('track', ladder.tracks, ['tracks']),
    declared('level', ladder.levels, ['levels']),
    declared('dimension', ladder.dimensions, ['dimensions']),
    declared('group', ladder.groups, ['groups']),
    declared('expectation', ladder.expectations, ['expectations']),
    declared('scale', ladder.scales, ['scales']),
    declared('discipline', ladder.disciplines, ['disciplines']),
    ...ladder.levels.map(({ bands }, index) => declared('band', bands, ['levels', index, 'bands'])),
    ...ladder.scales.map((scale, index) => declared('step', scale.steps, ['scales', index, 'steps'])),
  ];
}

/**
 * Where a ladder uses names.
 * @param whole the same ladder with what it inherits: it may speak of inherited names as of its own
 */
export function nameUses(ladder: Ladder, whole: Ladder): readonly NameUse[] {
  return [
    ...usesInStructure(ladder, whole),
    ...usesInDimensionValues(ladder, whole),
    ...usesInExpectations(ladder, whole),
    ...usesOfSteps(ladder, whole),
  ];
}

function usesInStructure(ladder: Ladder, whole: Ladder): readonly NameUse[] {
  const scales = ['proficiency', ...ids(whole.scales)];
  return [
    ...ladder.tracks.flatMap(({ forksFrom }, index) =>
      use('level', forksFrom, ids(ladder.levels), ['tracks', index, 'forksFrom']),
    ),
    ...ladder.levels.flatMap(({ track }, index) => use('track', track, ids(ladder.tracks), ['levels', index, 'track'])),
    ...ladder.levels.flatMap(({ titles }, index) =>
      titles.flatMap(({ discipline }, position) =>
        use('discipline', discipline, ids(whole.disciplines), ['levels', index, 'titles', position, 'discipline']),
      ),
    ),
    ...ladder.dimensions.flatMap(({ scale }, index) => use('scale', scale, scales, ['dimensions', index, 'scale'])),
    ...ladder.groups.flatMap(({ parent }, index) =>
      use('group', parent, ids(whole.groups), ['groups', index, 'parent']),
    ),
  ];
}

function usesInDimensionValues(ladder: Ladder, whole: Ladder): readonly NameUse[] {
  const dimensions = ids(whole.dimensions);
  return ladder.levels.flatMap(({ dimensionValues }, index) =>
    Object.entries(dimensionValues).flatMap(([name, value]): readonly NameUse[] => {
      const path = ['levels', index, 'dimensionValues', name];
      const steps = stepsOf(whole, name);
      return [
        { what: 'dimension', name, known: dimensions, path, part: 'key' },
        ...(steps === undefined ? [] : use('step', value, steps, path)),
      ];
    }),
  );
}

function usesInExpectations(ladder: Ladder, whole: Ladder): readonly NameUse[] {
  const levels = ids(ladder.levels);
  const groups = ids(whole.groups);
  const disciplines = ids(whole.disciplines);
  const steps = ids(proficiencySteps(whole));
  return ladder.expectations.flatMap((expectation, index) => {
    const path = ['expectations', index];
    return [
      ...use('group', expectation.group, groups, [...path, 'group']),
      ...expectation.levels.flatMap((level, position) => use('level', level, levels, [...path, 'levels', position])),
      ...expectation.disciplines.flatMap((discipline, position) =>
        use('discipline', discipline, disciplines, [...path, 'disciplines', position]),
      ),
      ...use('step', expectation.proficiency, steps, [...path, 'proficiency']),
      ...expectation.examples.flatMap(({ discipline }, position) =>
        use('discipline', discipline, disciplines, [...path, 'examples', position, 'discipline']),
      ),
    ];
  });
}

/** Where a ladder speaks of skills by themselves: what its levels require, and what steps are worth. */
function usesOfSteps({ requirements, pointsModel, levels }: Ladder, whole: Ladder): readonly NameUse[] {
  const steps = ids(proficiencySteps(whole));
  return [
    ...requirements.flatMap(({ level, step }, index) => [
      ...use('level', level, ids(levels), ['requirements', index, 'level']),
      ...use('step', step, steps, ['requirements', index, 'step']),
    ]),
    ...Object.keys(pointsModel?.points ?? {}).map((name): NameUse => ({
      what: 'step',
      name,
      known: steps,
      path: ['pointsModel', 'points', name],
      part: 'key',
    })),
    ...(pointsModel?.thresholds ?? []).flatMap(({ level }, index) =>
      use('level', level, ids(levels), ['pointsModel', 'thresholds', index, 'level']),
    ),
  ];
}

/** The steps that a dimension's values are chosen from; none where its values are words. */
function stepsOf(ladder: Ladder, dimensionId: string): readonly string[] | undefined {
  const dimension = ladder.dimensions.find((each) => each.id === dimensionId);
  if (dimension?.type !== 'scale' || dimension.scale === undefined) return undefined;
  return ids(scaleSteps(ladder, dimension.scale) ?? []);
}

/** The steps of a scale by its name, the proficiency scale included. */
export function scaleSteps(ladder: Ladder, scale: string): readonly Step[] | undefined {
  return (
    ladder.scales.find((each) => each.id === scale)?.steps ??
    (scale === 'proficiency' ? proficiencySteps(ladder) : undefined)
  );
}

function use(what: string, name: string | undefined, known: readonly string[], path: Path): readonly NameUse[] {
  return name === undefined ? [] : [{ what, name, known, path }];
}

function ids(list: readonly { readonly id: string }[]): readonly string[] {
  return list.map((each) => each.id);
}
