/** The balance at the end of each month, as far back as a year, and today. */
import { Temporal } from 'temporal-polyfill';
import { balanceOn, type Balance, type DebtItem } from './balance.ts';

const MONTHS = 12;

export interface TrendPoint extends Balance {
  readonly at: string;
}

/** From the month in which the first item was found. */
export function pastBalances(debts: readonly DebtItem[], today: string): readonly TrendPoint[] {
  const first = debts.reduce((earliest, { data }) => (data.discovered < earliest ? data.discovered : earliest), today);
  const now = Temporal.PlainDate.from(today);
  const ends = Array.from({ length: MONTHS }, (_, index) =>
    now
      .with({ day: 1 })
      .subtract({ months: MONTHS - 1 - index })
      .subtract({ days: 1 })
      .toString(),
  );
  return [...ends.filter((day) => day >= first && day < today), today].map((at) => ({ at, ...balanceOn(debts, at) }));
}
