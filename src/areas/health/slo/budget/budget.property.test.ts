/** The arithmetic of error budgets says the same as counting every event and every slice by itself. */
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import type { SeriesPoint } from '#model/series.ts';
import { runs } from '#testing/runs.ts';
import { budgetOf } from './budget.ts';
import { burnDownOf } from './burn-down.ts';
import { burnRatesOf } from './burn-rates.ts';
import { countOneByOne } from './counted-one-by-one.ts';
import type { Aim } from './units.ts';

const FIRST = Temporal.PlainDateTime.from('2026-02-20T00:00');

type Values = SeriesPoint['values'];

/** Small numbers, so that targets are reached, and budgets spent, to the last event. */
const values = fc
  .record({
    total: fc.integer({ min: 0, max: 4 }),
    failed: fc.integer({ min: 0, max: 4 }),
    gap: fc.integer({ min: 0, max: 9 }),
  })
  .map(({ total, failed, gap }): Values | undefined => {
    if (gap === 0) return undefined;
    return gap === 1 ? { total } : { total, good: total - Math.min(failed, total) };
  });

const pointsOf = (unit: 'hours' | 'days', most: number) =>
  fc.array(values, { minLength: 1, maxLength: most }).map((all) =>
    all.flatMap((each, index): readonly SeriesPoint[] => {
      const at = FIRST.add({ [unit]: index }).toString({ smallestUnit: 'minute' });
      return each === undefined ? [] : [{ at: unit === 'days' ? at.slice(0, 10) : at, values: each, line: index + 2 }];
    }),
  );

const calendar = fc.record({
  calendar: fc.constantFrom('day', 'week', 'month', 'quarter', 'year'),
  every: fc.integer({ min: 1, max: 3 }),
  timeZone: fc.constant('UTC'),
  start: fc.constantFrom('2025-11-30', '2026-01-01', '2026-01-31', '2026-01-01T12:00'),
});
const rolling = fc.constantFrom('PT12H', 'P1D', 'P3D', 'P2W', 'P28D', 'P1M');
const target = fc.constantFrom(50, 66.7, 90, 95, 99, 99.9, 99.95);

const aims = (slices: readonly string[]): fc.Arbitrary<Aim> =>
  fc.record({
    target,
    window: fc.oneof(rolling, calendar),
    budgetingMethod: fc.constantFrom('occurrences', 'timeslices', 'ratio-timeslices'),
    timeSlice: fc.record({ target: target, window: fc.constantFrom(...slices) }),
  });

const cases = fc.oneof(
  fc.record({ aim: aims(['PT1H', 'PT2H', 'PT6H', 'P1D']), points: pointsOf('hours', 24 * 8) }),
  fc.record({ aim: aims(['P1D', 'P2D', 'P1W']), points: pointsOf('days', 60) }),
);
const TODAYS = fc.constantFrom('2026-02-21', '2026-03-01', '2026-04-15');

describe('an error budget', () => {
  test('is what one finds by counting one by one', () => {
    let measured = 0;
    fc.assert(
      fc.property(cases, TODAYS, ({ aim, points }, today) => {
        const budget = budgetOf(aim, { file: 'slos/x.csv', points }, today);
        if (budget === 'steps-do-not-fit') return;
        const counted = countOneByOne(aim, points, today);
        if (typeof budget === 'string' || counted === undefined) {
          expect([typeof budget, counted]).toEqual(['string', undefined]);
          return;
        }
        measured += 1;
        const { allowedInBillionths: allowed, failed, total, unknownHours } = counted;
        expect({ total: budget.total, unknown: budget.unknown }).toEqual({ total, unknown: unknownHours * 60 });
        expect(budget.failed).toBeCloseTo(failed, 9);
        if (Number.isInteger(failed))
          expect(budget.isSpent).toBe(allowed > 0n && BigInt(failed) * 10n ** 9n >= allowed);
        if (allowed === 0n) expect(budget.left).toBe(undefined);
        else expect(budget.left).toBeCloseTo(1 - (failed * 1e9) / Number(allowed), 9);
      }),
      { numRuns: runs(2000, 150) },
    );
    expect(measured).toBeGreaterThan(50);
  });

  test('burns down to what is left, and never grows', () => {
    fc.assert(
      fc.property(cases, TODAYS, ({ aim, points }, today) => {
        const budget = budgetOf(aim, { file: 'slos/x.csv', points }, today);
        if (typeof budget === 'string' || budget.left === undefined) return;
        const known = burnDownOf(budget).flatMap(({ left }) => left ?? []);
        expect(known.toSorted((a, b) => b - a)).toEqual(known);
        expect(known.at(-1)).toBeCloseTo(budget.left, 9);
      }),
      { numRuns: runs(2000, 150) },
    );
  });

  test('burns, over a whole window that has passed, at the rate that spent it', () => {
    fc.assert(
      fc.property(cases, TODAYS, ({ aim, points }, today) => {
        const budget = budgetOf(aim, { file: 'slos/x.csv', points }, today);
        if (typeof budget === 'string' || budget.left === undefined || budget.window.to > budget.window.until) return;
        const whole = burnRatesOf({ target: aim.target, alertPolicies: [] }, budget).at(-1);
        expect(whole?.rate).toBeCloseTo(1 - budget.left, 9);
      }),
      { numRuns: runs(2000, 150) },
    );
  });
});
