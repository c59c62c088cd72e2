import fc from 'fast-check';
import { expect, test } from 'vitest';
import { example } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';
import { lineageOf } from './lineage.ts';
import { circleThrough, successionsAmong, type DecisionEntry, type Succession } from '../decision/relations.ts';

const MOST = 9;
const site = exampleSite(
  Array.from({ length: MOST }, (_, index) => example('decision', { number: index }, { id: `decision-${index}` })),
);
const decisions: readonly DecisionEntry[] = site.view.entriesOf('decision');

/** Newer decisions follow older ones, in any way. */
const successions = fc
  .array(fc.tuple(fc.nat(MOST - 1), fc.nat(MOST - 1), fc.constantFrom('supersedes' as const, 'amends' as const)))
  .map((pairs) =>
    pairs.flatMap(([a, b, as]): readonly Succession[] => {
      const [from, to] = [decisions[Math.max(a, b)], decisions[Math.min(a, b)]];
      return a === b || from === undefined || to === undefined ? [] : [{ from, to, as }];
    }),
  );

test('every decision stands to the right of all that it follows, and no two in one place', () => {
  fc.assert(
    fc.property(successions, (given) => {
      const { nodes, edges, columns, rows } = lineageOf(given);
      for (const { from, to } of edges) expect(from.column).toBeGreaterThan(to.column);
      expect(new Set(nodes.map(({ column, row }) => `${column} ${row}`)).size).toBe(nodes.length);
      for (const { column, row } of nodes) expect(column < columns && row < rows).toBe(true);
      expect(edges).toHaveLength(given.length);
    }),
  );
});

test('a circle is drawn all the same, and found', () => {
  const round = exampleSite([
    example('decision', { status: 'superseded', supersedes: ['b'] }, { id: 'a' }),
    example('decision', { number: 2, status: 'superseded', supersedes: ['a'] }, { id: 'b' }),
    example('decision', { number: 3 }, { id: 'c' }),
  ]).view;
  const all = round.entriesOf('decision');
  const given = successionsAmong(all, round);
  expect(lineageOf(given).nodes).toHaveLength(2);
  expect(all.map((each) => circleThrough(each, given))).toEqual([['a', 'b', 'a'], ['b', 'a', 'b'], undefined]);
});
