/** Debts for properties: close to each other, so that scores tie, estimates change on one day and payments fall on the ends of quarters. */
import fc from 'fast-check';
import type { DebtItem } from './balance/balance.ts';
import type { Debt } from './schema.ts';
import { DEBT_STATES, WORKS } from './values.ts';

const DAYS = [
  '2025-12-31',
  '2026-01-01',
  '2026-02-14',
  '2026-03-31',
  '2026-04-01',
  '2026-05-05',
  '2026-06-30',
] as const;
export const someDay = fc.constantFrom(...DAYS);

const points = fc.integer({ min: 1, max: 5 });
const judgement = fc.oneof(
  points,
  points.map((value) => ({ value, reason: 'It is.' })),
);
export const someScore = fc.record({ risk: judgement, cost: judgement, customerImpact: judgement });
export const someWeights = fc.record({
  risk: fc.constantFrom(0, 0.1, 0.2, 1, 3),
  cost: fc.constantFrom(0, 0.1, 0.7, 1),
  customerImpact: fc.constantFrom(0.3, 1, 2),
});

const estimate = fc.record({
  date: someDay,
  principal: fc.integer({ min: 0, max: 40 }),
  interest: fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined }),
});

/** What arithmetic reads of a debt. */
const fields = fc
  .record({
    score: someScore,
    low: fc.integer({ min: 0, max: 4 }),
    more: fc.integer({ min: 0, max: 4 }),
    personDaysPerMonth: fc.integer({ min: 0, max: 4 }),
    discovered: someDay,
    paidOn: someDay,
    acceptedUntil: someDay,
    state: fc.constantFrom(...DEBT_STATES),
    work: fc.constantFrom(undefined, ...WORKS),
    cycle: fc.constantFrom(undefined, '2026-Q2', '2026-Q3'),
    history: fc.array(estimate, { maxLength: 3 }),
  })
  .map(({ low, more, personDaysPerMonth, history, paidOn, ...own }) => ({
    ...own,
    paidOn: own.state === 'paid' ? (paidOn < own.discovered ? own.discovered : paidOn) : undefined,
    principal: { personDays: { low, high: low + more } },
    interest: { personDaysPerMonth, kind: [] },
    history: history.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
  }));

export const someDebts = fc
  .uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'), fields), {
    selector: ([id]) => id,
    maxLength: 8,
  })
  .map((all) => all.map(([id, data]) => debtItem(id, data)));

/** Arithmetic reads no other field than those that are given. */
export function debtItem(id: string, data: Partial<Debt>): DebtItem {
  return { id, data: data as Debt };
}
