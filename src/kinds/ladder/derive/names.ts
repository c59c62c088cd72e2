/** The names inside a ladder: which are declared, and where each is used. */
import type { Path } from '#model/location.ts';
import type { Ladder } from '../schema.ts';
import { proficiencySteps, type Step } from './proficiency.ts';

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
    ...ladder.scales.map((scale, index) => declared('step', scale.steps, ['scales', index, 'steps'])),
  ];
}

export function nameUses(ladder: Ladder): readonly NameUse[] {
  return [...usesInStructure(ladder), ...usesInDimensionValues(ladder), ...usesInExpectations(ladder)];
}

function usesInStructure(ladder: Ladder): readonly NameUse[] {
  const scales = ['proficiency', ...ids(ladder.scales)];
  return [
    ...ladder.tracks.flatMap(({ forksFrom }, index) =>
      use('level', forksFrom, ids(ladder.levels), ['tracks', index, 'forksFrom']),
    ),
    ...ladder.levels.flatMap(({ track }, index) => use('track', track, ids(ladder.tracks), ['levels', index, 'track'])),
    ...ladder.dimensions.flatMap(({ scale }, index) => use('scale', scale, scales, ['dimensions', index, 'scale'])),
    ...ladder.groups.flatMap(({ parent }, index) =>
      use('group', parent, ids(ladder.groups), ['groups', index, 'parent']),
    ),
  ];
}

function usesInDimensionValues(ladder: Ladder): readonly NameUse[] {
  const dimensions = ids(ladder.dimensions);
  return ladder.levels.flatMap(({ dimensionValues }, index) =>
    Object.entries(dimensionValues).flatMap(([name, value]): readonly NameUse[] => {
      const path = ['levels', index, 'dimensionValues', name];
      const steps = stepsOf(ladder, name);
      return [
        { what: 'dimension', name, known: dimensions, path, part: 'key' },
        ...(steps === undefined ? [] : use('step', value, steps, path)),
      ];
    }),
  );
}

function usesInExpectations(ladder: Ladder): readonly NameUse[] {
  const levels = ids(ladder.levels);
  const groups = ids(ladder.groups);
  const steps = ids(proficiencySteps(ladder));
  return ladder.expectations.flatMap((expectation, index) => [
    ...use('group', expectation.group, groups, ['expectations', index, 'group']),
    ...expectation.levels.flatMap((level, position) =>
      use('level', level, levels, ['expectations', index, 'levels', position]),
    ),
    ...use('step', expectation.proficiency, steps, ['expectations', index, 'proficiency']),
  ]);
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
