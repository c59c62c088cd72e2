/** The ranking is one order of all debts, whatever the order of their files, and each input moves a debt one way only. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '#testing/runs.ts';
import type { DebtItem } from '../balance/balance.ts';
import { hasLapsed } from '../balance/standing.ts';
import { debtItem, someDay, someDebts, someWeights } from '../some-debts.ts';
import { CRITERIA } from '../values.ts';
import { compareScored, ranked } from './rank.ts';
import { debtScore, valueOf } from './score.ts';
import { countedTwice } from './other-weights.ts';
import { liftOf } from './what-if.ts';

const idsOf = (debts: readonly DebtItem[], weights: Parameters<typeof ranked>[1], day: string) =>
  ranked(debts, weights, day).map(({ debt }) => debt.id);

describe('the ranking', () => {
  test('is the same for files in any order', () => {
    const shuffled = someDebts.chain((debts) =>
      fc.tuple(fc.constant(debts), fc.shuffledSubarray([...debts], { minLength: debts.length })),
    );
    fc.assert(
      fc.property(shuffled, someWeights, someDay, ([debts, others], weights, day) => {
        expect(idsOf(others, weights, day)).toEqual(idsOf(debts, weights, day));
      }),
      { numRuns: runs(300) },
    );
  });

  test('compares any three debts without a circle, and no two as equal', () => {
    fc.assert(
      fc.property(someDebts, someWeights, someDay, (debts, weights, day) => {
        const scored = ranked(debts, weights, day);
        for (const [a, one] of scored.entries())
          for (const [b, other] of scored.entries())
            expect(Math.sign(compareScored(one, other))).toBe(Math.sign(a - b));
      }),
      { numRuns: runs(300) },
    );
  });

  const steps: readonly (readonly [string, (data: DebtItem['data']) => DebtItem['data'] | undefined])[] = [
    ...CRITERIA.map(
      (criterion) =>
        [
          `a point more of ${criterion}`,
          (data: DebtItem['data']) => {
            const value = valueOf(data.score[criterion]);
            return value === 5 ? undefined : { ...data, score: { ...data.score, [criterion]: value + 1 } };
          },
        ] as const,
    ),
    [
      'more interest',
      (data) => ({ ...data, interest: { ...data.interest, personDaysPerMonth: data.interest.personDaysPerMonth + 1 } }),
    ],
    ['a smaller principal', (data) => ({ ...data, principal: { personDays: { low: 0, high: 0 } } })],
  ];
  test.each(steps)('never puts a debt further down for %s', (_, raised) => {
    fc.assert(
      fc.property(someDebts, someWeights, someDay, (debts, weights, day) => {
        const before = idsOf(debts, weights, day);
        for (const { id, data } of debts) {
          const more = raised(data);
          if (more === undefined) continue;
          const after = idsOf(
            debts.map((each) => (each.id === id ? debtItem(id, more) : each)),
            weights,
            day,
          );
          expect(after.indexOf(id)).toBeLessThanOrEqual(before.indexOf(id));
        }
      }),
      { numRuns: runs(200) },
    );
  });

  test('says what would change it as it then would be', () => {
    fc.assert(
      fc.property(someDebts, someWeights, someDay, (debts, weights, day) => {
        const order = ranked(debts, weights, day);
        for (const [place, { debt }] of order.entries()) {
          const lift = liftOf(order, place, weights);
          if (lift === undefined) continue;
          const { score } = debt.data;
          const data = { ...debt.data, score: { ...score, [lift.criterion]: valueOf(score[lift.criterion]) + 1 } };
          const after = idsOf(
            debts.map((each) => (each === debt ? debtItem(debt.id, data) : each)),
            weights,
            day,
          );
          expect(after.indexOf(debt.id)).toBe(lift.place);
          expect(after[lift.place + 1]).toBe(lift.above.debt.id);
        }
      }),
      { numRuns: runs(300) },
    );
  });
});

test('an acceptance that has ended comes before all that has not been accepted, whatever the scores', () => {
  fc.assert(
    fc.property(someDebts, someWeights, someDay, (debts, weights, day) => {
      const lapsed = ranked(debts, weights, day).map(({ debt }) => hasLapsed(debt.data, day));
      expect(lapsed).toEqual(lapsed.toSorted((a, b) => Number(b) - Number(a)));
    }),
    { numRuns: runs(300) },
  );
});

describe('with a judgement counted twice', () => {
  const of = (id: string, risk: number, cost: number) =>
    debtItem(id, {
      score: { risk, cost, customerImpact: 3 },
      interest: { personDaysPerMonth: 1, kind: [] },
      principal: { personDays: { low: 1, high: 1 } },
    });

  test('another comes first, or the same', () => {
    const debts = [of('risky', 5, 2), of('dear', 2, 4)];
    const weights = { risk: 1, cost: 1, customerImpact: 0 };
    expect(countedTwice(debts, weights).map(({ criterion, first, isSame }) => [criterion, first.id, isSame])).toEqual([
      ['risk', 'risky', true],
      ['cost', 'dear', false],
    ]);
  });
});

test('a score is a mean: within its judgements, and the same for weights twice as large', () => {
  fc.assert(
    fc.property(someDebts, someWeights, (debts, weights) => {
      const twice = { risk: weights.risk * 2, cost: weights.cost * 2, customerImpact: weights.customerImpact * 2 };
      for (const { data } of debts) {
        const values = CRITERIA.map((criterion) => valueOf(data.score[criterion]));
        const score = debtScore(data.score, weights);
        expect(score).toBeGreaterThanOrEqual(Math.min(...values));
        expect(score).toBeLessThanOrEqual(Math.max(...values));
        expect(debtScore(data.score, twice)).toBe(score);
      }
    }),
    { numRuns: runs(300) },
  );
});
