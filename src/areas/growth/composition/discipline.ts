/** A ladder as one discipline reads it. */
import type { Entry } from '#model/entry.ts';
import type { Expectation, Group } from '../expectation/expectation.ts';
import type { Playbook } from '#model/playbook.ts';
import { applyOverrides, firstOfEach, lineOf, sharedPart, type ComposedLadder, type Placed } from './compose.ts';
import type { Discipline, Ladder } from '../ladder/schema.ts';

/**
 * What is asked of everyone and of this discipline, with what it adds and what it says instead.
 * @param discipline none for what is asked of people in no discipline: everyone's part alone
 */
export function forDiscipline(
  ladder: ComposedLadder,
  discipline: Discipline | undefined,
  playbook: Pick<Playbook, 'resolve'>,
): ComposedLadder {
  const { data, origins } = ladder;
  const common = data.expectations.flatMap((expectation): readonly Placed[] => {
    const origin = origins.get(expectation.id);
    return origin !== undefined && concerns(expectation, discipline?.id) ? [{ expectation, origin }] : [];
  });
  const sets = setsAdded(discipline?.adds ?? [], data, playbook);
  const added = sets
    .flatMap(({ expectations }) => expectations)
    .filter(({ expectation }) => expectation.deprecatedIn === undefined && concerns(expectation, discipline?.id))
    .map(({ expectation, origin }): Placed => ({ expectation, origin: { ...origin, discipline: discipline?.id } }));
  // What the ladder asks already, and what it has asked once, is not added again.
  const taken = new Set(origins.keys());
  const fresh = added.filter(({ expectation }) => !taken.has(expectation.id));
  const placed = applyOverrides(
    firstOfEach([...common, ...fresh], ({ expectation }) => expectation.id),
    discipline?.overrides ?? [],
    discipline === undefined ? ladder.entry : declaredIn(discipline, ladder.entry, playbook),
  );
  return {
    ...ladder,
    data: {
      ...data,
      groups: firstOfEach([...data.groups, ...sets.flatMap(({ groups }) => groups)], ({ id }) => id),
      expectations: placed.map(({ expectation }) => expectation),
    },
    origins: new Map(placed.map(({ expectation, origin }) => [expectation.id, origin])),
  };
}

/** What disciplines add, each once and asked of them alone. */
export function addedByDisciplines(data: Ladder, playbook: Pick<Playbook, 'resolve'>) {
  const added = new Map<string, Placed>();
  const groups: Group[] = [];
  for (const { id, adds } of data.disciplines)
    for (const set of setsAdded(adds, data, playbook)) {
      groups.push(...set.groups);
      for (const { expectation, origin } of set.expectations) {
        const disciplines = [...(added.get(expectation.id)?.expectation.disciplines ?? []), id];
        added.set(expectation.id, { expectation: { ...expectation, disciplines }, origin });
      }
    }
  return { groups, expectations: [...added.values()] };
}

function setsAdded(adds: Discipline['adds'], data: Ladder, playbook: Pick<Playbook, 'resolve'>) {
  const sources = adds.flatMap((ref) => playbook.resolve(ref, ['behaviours']) ?? []);
  return sources.map((source) => sharedPart(source, data));
}

/** The ladder that declares a discipline: this one, or one that it extends. */
function declaredIn(discipline: Discipline, entry: Entry<'ladder'>, playbook: Pick<Playbook, 'resolve'>) {
  const line = lineOf(entry, playbook).filter((each) => each.kind === 'ladder');
  return line.find(({ data }) => data.disciplines.includes(discipline)) ?? entry;
}

function concerns({ disciplines }: Expectation, discipline: string | undefined): boolean {
  return disciplines.length === 0 || (discipline !== undefined && disciplines.includes(discipline));
}
