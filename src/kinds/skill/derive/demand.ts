/** Who needs a skill: the expectations of ladders that name it, level by level. */
import { isKind, type Entry, type KindData } from '#model/entry.ts';
import type { Playbook } from '#model/playbook.ts';

type Ladder = KindData['ladder'];

export interface Demand {
  readonly ladder: Entry<'ladder'>;
  /** In the order of the ladder: track by track, from the first level to the last. */
  readonly levels: readonly LevelDemand[];
}

export interface LevelDemand {
  readonly level: Ladder['levels'][number];
  readonly expectations: readonly Ladder['expectations'][number][];
}

export function demandFor(skill: Entry<'skill'>, playbook: Pick<Playbook, 'referencesTo'>): readonly Demand[] {
  const asking = new Map<Entry<'ladder'>, Set<Ladder['expectations'][number]>>();
  for (const { from, path } of playbook.referencesTo(skill)) {
    const [field, index] = path;
    if (!isKind(from, 'ladder') || field !== 'expectations' || typeof index !== 'number') continue;
    const expectation = from.data.expectations[index];
    if (expectation !== undefined) asking.set(from, (asking.get(from) ?? new Set()).add(expectation));
  }
  return [...asking].map(([ladder, expectations]) => ({ ladder, levels: levelsOf(ladder.data, [...expectations]) }));
}

function levelsOf(ladder: Ladder, asking: readonly Ladder['expectations'][number][]): readonly LevelDemand[] {
  const levels = ladder.tracks.flatMap((track) =>
    ladder.levels.filter((level) => level.track === track.id).toSorted((a, b) => a.rank - b.rank),
  );
  return levels.flatMap((level) => {
    const expectations = asking.filter((expectation) => expectation.levels.includes(level.id));
    return expectations.length === 0 ? [] : [{ level, expectations }];
  });
}

/** The highest step that a level asks for, among the steps of a scale in order. */
export function highestStep({ expectations }: LevelDemand, steps: readonly string[]): string | undefined {
  const asked = expectations.map(({ proficiency }) => (proficiency === undefined ? -1 : steps.indexOf(proficiency)));
  return steps[Math.max(-1, ...asked)];
}
