/** Nothing is lost between two days, and nothing in a forecast: what was owed, found and paid comes to what is owed. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '#testing/runs.ts';
import { dayBefore } from '#words/day-after.ts';
import { someDay, someDebts } from '../some-debts.ts';
import { balanceOn, movementOf } from './balance.ts';
import { forecastOf } from './forecast.ts';
import { interestPaid } from './interest-paid.ts';

const twoDays = fc.tuple(someDay, someDay).map((days) => days.toSorted() as [string, string]);

describe('the movement between two days', () => {
  test('leads from the balance of the one to that of the other', () => {
    fc.assert(
      fc.property(someDebts, twoDays, (debts, [from, to]) => {
        const { opening, found, grown, shrunk, paid, closing } = movementOf(debts, from, to);
        expect(opening).toBeCloseTo(balanceOn(debts, dayBefore(from)).principal, 9);
        expect(closing).toBeCloseTo(balanceOn(debts, to).principal, 9);
        expect(opening + found + grown - shrunk - paid).toBeCloseTo(closing, 9);
      }),
      { numRuns: runs(500) },
    );
  });

  test('is that of two shorter times together', () => {
    fc.assert(
      fc.property(someDebts, twoDays, someDay, (debts, [from, to], middle) => {
        fc.pre(from < middle && middle <= to);
        const whole = movementOf(debts, from, to);
        const [first, second] = [movementOf(debts, from, dayBefore(middle)), movementOf(debts, middle, to)];
        expect(first.closing).toBeCloseTo(second.opening, 9);
        expect(first.paid + second.paid).toBeCloseTo(whole.paid, 9);
        expect(first.found + second.found).toBeCloseTo(whole.found, 9);
      }),
      { numRuns: runs(500) },
    );
  });

  test('costs as much interest as its two parts', () => {
    fc.assert(
      fc.property(someDebts, twoDays, someDay, (debts, [from, to], middle) => {
        fc.pre(from < middle && middle <= to);
        const parts = interestPaid(debts, from, dayBefore(middle)) + interestPaid(debts, middle, to);
        expect(parts).toBeCloseTo(interestPaid(debts, from, to), 9);
      }),
      { numRuns: runs(300) },
    );
  });
});

describe('a forecast', () => {
  const pace = fc.record({ paying: fc.integer({ min: 0, max: 60 }), adding: fc.integer({ min: 0, max: 40 }) });

  test('keeps the balance from quarter to quarter', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 900 }), pace, someDay, (balance, speed, today) => {
        const { quarters, paidIn } = forecastOf(balance, speed, today);
        let opening = balance;
        for (const quarter of quarters) {
          expect(quarter.opening).toBe(opening);
          expect(quarter.opening + quarter.added - quarter.paid).toBeCloseTo(quarter.closing, 9);
          expect(quarter.paid).toBeLessThanOrEqual(speed.paying + 1e-9);
          expect(quarter.closing).toBeGreaterThanOrEqual(0);
          opening = quarter.closing;
        }
        expect(paidIn === undefined).toBe(opening > 1e-9);
        expect(quarters.length).toBeLessThanOrEqual(40);
      }),
      { numRuns: runs(500) },
    );
  });

  test('ends no later for more capacity, and no earlier for new debt or a larger balance', () => {
    const end = (balance: number, speed: { paying: number; adding: number }) =>
      forecastOf(balance, speed, '2026-02-14').paidIn ?? '9999';
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 900 }), pace, (balance, { paying, adding }) => {
        const now = end(balance, { paying, adding });
        expect(end(balance, { paying: paying + 5, adding }) <= now).toBe(true);
        expect(end(balance, { paying, adding: adding + 5 }) >= now).toBe(true);
        expect(end(balance + 50, { paying, adding }) >= now).toBe(true);
      }),
      { numRuns: runs(300) },
    );
  });
});
