/** How many person-days a time has cost in interest, day by day as the estimates of each day say. */
import { Temporal } from 'temporal-polyfill';
import { dayAfter } from '#words/day-after.ts';
import { sum, type DebtItem } from './balance.ts';
import { interestOn } from './estimates.ts';
import { isOwed } from './standing.ts';

const DAYS_IN_A_MONTH = 365.25 / 12;

/** @param from the first day of the time, @param to its last */
export function interestPaid(debts: readonly DebtItem[], from: string, to: string): number {
  return sum(debts, (debt) => paidFor(debt, from, to));
}

/** What it costs changes on few days only: between them it is the same. */
function paidFor({ data }: DebtItem, from: string, to: string): number {
  const end = dayAfter(to, 1);
  const turns = [data.discovered, data.paidOn ?? end, ...data.history.map(({ date }) => date), end]
    .filter((day) => from <= day && day <= end)
    .toSorted();
  let [paid, day] = [0, from];
  for (const next of turns) {
    if (isOwed(data, day)) paid += (interestOn(data, day) * daysBetween(day, next)) / DAYS_IN_A_MONTH;
    day = next;
  }
  return paid;
}

function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(to).days;
}
