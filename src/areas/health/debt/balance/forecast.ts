/** When the balance is paid at so many person-days a quarter, with or without new debt: quarter by quarter, nothing lost between them. */
import { Temporal } from 'temporal-polyfill';
import { daysOf, periodAfter, periodBefore, periodOf } from '#areas/direction/period/period.ts';
import { sum, type DebtItem } from './balance.ts';
import { principalOn } from './estimates.ts';

/** Ten years: what is not paid by then is not paid by this. */
const QUARTERS = 40;

/** From how many whole quarters the rate of new debt is measured. */
const MEASURED = 2;

/** Less than this of a person-day is the rounding of sums. */
const NOTHING = 1e-9;

export interface Pace {
  /** Person-days that go into paying, in a whole quarter. */
  readonly paying: number;
  /** Person-days of new debt, in a whole quarter. */
  readonly adding: number;
}

export interface ForecastQuarter {
  readonly quarter: string;
  readonly opening: number;
  readonly added: number;
  readonly paid: number;
  readonly closing: number;
}

export interface Forecast {
  readonly quarters: readonly ForecastQuarter[];
  /** The quarter in which nothing is left; none within ten years. */
  readonly paidIn: string | undefined;
}

/** Of the quarter of today, what is left of it counts. */
export function forecastOf(balance: number, { paying, adding }: Pace, today: string): Forecast {
  const quarters: ForecastQuarter[] = [];
  let [quarter, opening, part] = [periodOf(today), balance, leftOf(periodOf(today), today)];
  while (opening > NOTHING && quarters.length < QUARTERS) {
    const added = adding * part;
    const paid = Math.min(paying * part, opening + added);
    const closing = opening + added - paid;
    quarters.push({ quarter, opening, added, paid, closing });
    [quarter, opening, part] = [periodAfter(quarter), closing, 1];
  }
  return { quarters, paidIn: opening > NOTHING ? undefined : (quarters.at(-1)?.quarter ?? periodOf(today)) };
}

/** How much debt was found in the last two whole quarters, a quarter, and in which. */
export function newDebt(debts: readonly DebtItem[], today: string) {
  const last = periodBefore(periodOf(today));
  const first = periodBefore(last);
  const [{ from }, { to }] = [daysOf(first), daysOf(last)];
  const found = debts.filter(({ data }) => from <= data.discovered && data.discovered <= to);
  const principal = sum(found, ({ data }) => principalOn(data, data.discovered));
  return { quarters: [first, last] as const, count: found.length, aQuarter: principal / MEASURED };
}

function leftOf(quarter: string, today: string): number {
  const { from, to } = daysOf(quarter);
  return daysUntil(today, to) / daysUntil(from, to);
}

/** Both counted. */
function daysUntil(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(to).days + 1;
}
