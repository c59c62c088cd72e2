/** How much of a ladder is written: what its editors look at before they ask others to. Gaps are questions and no mistakes. */
import type { Expectation, Ladder, Level } from '../ladder/schema.ts';
import { placeGroups } from '../composition/groups.ts';
import { orderedLevels } from '../level/order.ts';

export function coverage(ladder: Ladder) {
  const levels = orderedLevels(ladder);
  const groups = placeGroups(ladder.groups)
    .map(({ group, depth }) => ({
      id: group.id,
      label: group.label,
      depth,
      // How many expectations at each level.
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
      // The labels of the groups that ask nothing of it, though they ask something of other levels.
      silent: groups.filter(({ counts }) => counts[index] === 0).map(({ label }) => label),
    })),
    withoutExample: ladder.expectations.filter(({ examples }) => examples.length === 0),
    withoutSkill: ladder.expectations.filter(({ skills, kind }) => skills.length === 0 && kind !== 'anti-pattern'),
  };
}

function levelCoverage(level: Level, ladder: Ladder) {
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
