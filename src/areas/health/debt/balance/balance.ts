/** What is owed on a day, and how it came to that between two days. Every sum of the movement adds up. */
import type { Entry } from '#model/entry.ts';
import { dayBefore } from '#words/day-after.ts';
import { interestOn, principalOn } from './estimates.ts';
import { isOwed } from './standing.ts';

export type DebtItem = Pick<Entry<'debt'>, 'id' | 'data'>;

export interface Balance {
  readonly count: number;
  /** The best guess of the day, in person-days. */
  readonly principal: number;
  /** In person-days a month. */
  readonly interest: number;
}

export function balanceOn(debts: readonly DebtItem[], day: string): Balance {
  const owed = debts.filter(({ data }) => isOwed(data, day));
  return {
    count: owed.length,
    principal: sum(owed, ({ data }) => principalOn(data, day)),
    interest: sum(owed, ({ data }) => interestOn(data, day)),
  };
}

/** Opening balance, plus what was found, plus or less what was estimated anew, less what was paid: the closing balance. */
export interface Movement {
  readonly opening: number;
  readonly found: number;
  readonly grown: number;
  readonly shrunk: number;
  readonly paid: number;
  readonly closing: number;
}

/** @param from the first day of the time, @param to its last */
export function movementOf(debts: readonly DebtItem[], from: string, to: string): Movement {
  const parts = debts.map((debt) => partOf(debt, from, to));
  return {
    opening: sum(parts, ({ opening }) => opening),
    found: sum(parts, ({ found }) => found),
    grown: sum(parts, ({ change }) => Math.max(0, change)),
    shrunk: sum(parts, ({ change }) => Math.max(0, -change)),
    paid: sum(parts, ({ paid }) => paid),
    closing: sum(parts, ({ closing }) => closing),
  };
}

function partOf({ data }: DebtItem, from: string, to: string) {
  const before = dayBefore(from);
  const opening = isOwed(data, before) ? principalOn(data, before) : 0;
  const closing = isOwed(data, to) ? principalOn(data, to) : 0;
  const isFound = from <= data.discovered && data.discovered <= to;
  const found = isFound ? principalOn(data, data.discovered) : 0;
  const paid = wasPaidBetween({ data }, from, to) ? paidOff({ data }) : 0;
  return { opening, found, paid, closing, change: closing + paid - opening - found };
}

export function wasPaidBetween({ data }: Pick<DebtItem, 'data'>, from: string, to: string): boolean {
  return data.state === 'paid' && data.paidOn !== undefined && from <= data.paidOn && data.paidOn <= to;
}

/** What was owed on the eve of the payment: an estimate of the day itself may already say that nothing is left. */
export function paidOff({ data }: Pick<DebtItem, 'data'>): number {
  const eve = data.paidOn === undefined ? data.discovered : dayBefore(data.paidOn);
  return principalOn(data, eve < data.discovered ? data.discovered : eve);
}

export function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
