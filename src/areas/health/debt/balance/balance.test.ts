/** Balances, interest and dates that can be worked out by hand. */
import { describe, expect, test } from 'vitest';
import { debtItem } from '../some-debts.ts';
import type { Debt } from '../schema.ts';
import { balanceOn, movementOf } from './balance.ts';
import { forecastOf, newDebt } from './forecast.ts';
import { interestPaid } from './interest-paid.ts';
import { hasLapsed, stateOn } from './standing.ts';
import { pastBalances } from './trend.ts';

const principal = (low: number, high: number) => ({ personDays: { low, high } });
const interest = (personDaysPerMonth: number) => ({ personDaysPerMonth, kind: [] });
const base = { state: 'open', discovered: '2026-01-10', history: [] } satisfies Partial<Debt>;
const prices = debtItem('prices', {
  ...base,
  principal: principal(20, 40),
  interest: interest(14),
  history: [
    { date: '2026-01-10', principal: 25, interest: 8 },
    { date: '2026-05-01', principal: 32, interest: 14 },
  ],
});
const importer = debtItem('importer', {
  ...base,
  principal: principal(10, 20),
  interest: interest(3),
  state: 'paid',
  paidOn: '2026-05-20',
});

describe('the balance', () => {
  test.each([
    ['2026-01-09', 0, 0, 0],
    ['2026-01-10', 2, 40, 11],
    ['2026-04-30', 2, 40, 11],
    ['2026-05-01', 2, 47, 17],
    ['2026-05-20', 1, 32, 14],
  ])('on %s', (day, count, owed, aMonth) => {
    expect(balanceOn([prices, importer], day)).toEqual({ count, principal: owed, interest: aMonth });
  });

  test('of a quarter opens, grows, is paid and closes', () => {
    expect(movementOf([prices, importer], '2026-04-01', '2026-06-30')).toEqual({
      opening: 40,
      found: 0,
      grown: 7,
      shrunk: 0,
      paid: 15,
      closing: 32,
    });
  });

  test('has a point for the end of each month since the first item, and one for today', () => {
    expect(pastBalances([prices, importer], '2026-05-20').map(({ at, interest: aMonth }) => [at, aMonth])).toEqual([
      ['2026-01-31', 11],
      ['2026-02-28', 11],
      ['2026-03-31', 11],
      ['2026-04-30', 11],
      ['2026-05-20', 14],
    ]);
  });

  test('costs interest by the day, until the day of the payment', () => {
    const days = 19 * 3;
    expect(interestPaid([importer], '2026-05-01', '2026-05-31')).toBeCloseTo(days / (365.25 / 12));
  });
});

describe('an acceptance', () => {
  const accepted = { state: 'accepted', acceptedUntil: '2026-03-31' } as const;
  test('holds on its last day, and is open again on the next', () => {
    expect([stateOn(accepted, '2026-03-31'), stateOn(accepted, '2026-04-01')]).toEqual(['accepted', 'open']);
  });
  test('of what was paid since is none', () => {
    expect(hasLapsed({ ...accepted, state: 'paid' }, '2026-04-01')).toBe(false);
  });
});

describe('the forecast', () => {
  test('counts what is left of the quarter of today', () => {
    // Of the second quarter 46 days of 91 are left on 16 May.
    expect(forecastOf(100, { paying: 91, adding: 0 }, '2026-05-16').quarters.map(({ paid }) => paid)).toEqual([46, 54]);
  });

  test.each([
    [60, 0, '2026-Q3'],
    [60, 60, undefined],
    [0, 0, undefined],
  ])('at %i person-days a quarter with %i of new debt ends in %s', (paying, adding, end) => {
    expect(forecastOf(100, { paying, adding }, '2026-04-01').paidIn).toBe(end);
  });

  test('of nothing is paid today', () => {
    expect(forecastOf(0, { paying: 0, adding: 0 }, '2026-04-01')).toEqual({ quarters: [], paidIn: '2026-Q2' });
  });

  test('measures new debt in the last two whole quarters', () => {
    expect(newDebt([prices, importer], '2026-07-01')).toEqual({
      quarters: ['2026-Q1', '2026-Q2'],
      count: 2,
      aQuarter: 20,
    });
  });
});
