/** How much of a ladder is written: what its editors look at before they ask others to. Gaps are questions and no mistakes. */
import type { Expectation, Ladder, Level } from '../ladder/schema.ts';
import { placeGroups } from '../composition/groups.ts';
import { orderedLevels } from '../level/order.ts';

export interface Coverage {
  readonly groups: readonly GroupCoverage[];
  readonly levels: readonly LevelCoverage[];
  readonly withoutExample: readonly Expectation[];
  readonly withoutSkill: readonly Expectation[];
}

export interface GroupCoverage {
  readonly id: string;
  readonly label: string;
  readonly depth: number;
  /** How many expectations at each level. */
  readonly counts: readonly number[];
}

export interface LevelCoverage {
  readonly level: Level;
  readonly expectations: number;
  readonly responsibilities: number;
  readonly antiPatterns: number;
  readonly withExample: number;
  /** The labels of the groups that ask nothing of it, though they ask something of other levels. */
  readonly silent: readonly string[];
  readonly withoutDimension: readonly string[];
}

export function coverage(ladder: Ladder): Coverage {
  const levels = orderedLevels(ladder);
  const groups = placeGroups(ladder.groups)
    .map(({ group, depth }) => ({
      id: group.id,
      label: group.label,
      depth,
      counts: levels.map(
        (level) =>
          ladder.expectations.filter((each) => each.group === group.id && each.levels.includes(level.id)).length,
      ),
    }))
    .filter(({ counts }) => counts.some((count) => count > 0));
  return {
    groups,
    levels: levels.map((level, index) => ({
      ...levelCoverage(level, ladder),
      silent: groups.filter(({ counts }) => counts[index] === 0).map(({ label }) => label),
    })),
    withoutExample: ladder.expectations.filter(({ examples }) => examples.length === 0),
    withoutSkill: ladder.expectations.filter(({ skills, kind }) => skills.length === 0 && kind !== 'anti-pattern'),
  };
}

function levelCoverage(level: Level, ladder: Ladder): Omit<LevelCoverage, 'silent'> {
  const asked = ladder.expectations.filter(({ levels }) => levels.includes(level.id));
  const count = (holds: (expectation: Expectation) => boolean) => asked.filter(holds).length;
  return {
    level,
    expectations: asked.length,
    responsibilities: count(({ kind }) => kind === 'responsibility'),
    antiPatterns: count(({ kind }) => kind === 'anti-pattern'),
    withExample: count(({ examples }) => examples.length > 0),
    withoutDimension: ladder.dimensions
      .filter(({ id }) => level.dimensionValues[id] === undefined)
      .map(({ label }) => label),
  };
}
