/** When the balance is paid at a share of capacity, with new debt and without it. What is never paid is shown as that. */
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import { periodInWords } from '#areas/direction/period/period-words.ts';
import { healthWords } from '../../words/health-words.ts';
import { daysInWords } from '../amounts.ts';
import { balanceOn, sum } from '../balance/balance.ts';
import { forecastOf, newDebt, type Pace } from '../balance/forecast.ts';
import { isOwed } from '../balance/standing.ts';

/** In per cent. */
const SHARES = [15, 20, 25] as const;

export type PayoffView = NonNullable<ReturnType<typeof payoffView>>;

/** None where nothing is owed; without rows where nobody has said how many days a quarter has. */
export function payoffView(debts: readonly Entry<'debt'>[], { view, today, speech }: PageTools) {
  const owed = debts.filter(({ data }) => isOwed(data, today));
  if (owed.length === 0) return undefined;
  const words = healthWords(speech).debt.sheet.payoff;
  const { capacity, debt } = view.config;
  const total = debt.personDaysPerCycle;
  if (total === undefined) return { rows: [], notes: [words.unknown] };
  const kept = capacity === undefined ? 0 : capacity.refactoring + capacity.testing + capacity.modernisation;
  const { aQuarter, count, quarters } = newDebt(debts, today);
  const balances = {
    low: sum(owed, ({ data }) => data.principal.personDays.low),
    middle: balanceOn(debts, today).principal,
    high: sum(owed, ({ data }) => data.principal.personDays.high),
  };
  const cell = (pace: Pace) => cellOf(balances, pace, today, speech);
  const shares = [...new Set([...SHARES, ...(kept > 0 ? [kept] : [])])].toSorted((a, b) => a - b);
  const inWords = speech.list(quarters.map((quarter) => periodInWords(quarter, speech)));
  return {
    rows: shares.map((share) => {
      const paying = (total * share) / 100;
      return {
        share: `${speech.number(share)} %`,
        ours: share === kept ? words.ours : undefined,
        days: daysInWords(paying, speech),
        without: cell({ paying, adding: 0 }),
        withNew: cell({ paying, adding: aQuarter }),
      };
    }),
    notes: [
      count === 0 ? words.noNewDebt(inWords) : words.newDebt(daysInWords(aQuarter, speech), count, inWords),
      words.basis(daysInWords(total, speech)),
    ],
  };
}

interface Balances {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

function cellOf({ low, middle, high }: Balances, pace: Pace, today: string, speech: PageTools['speech']) {
  const words = healthWords(speech).debt.sheet.payoff;
  const ends = [middle, low, high].map((balance) => forecastOf(balance, pace, today).paidIn);
  const [end, first, last] = ends.map((quarter) =>
    quarter === undefined ? words.never : periodInWords(quarter, speech),
  );
  return {
    end: end ?? words.never,
    isNever: ends[0] === undefined,
    between: first === last ? undefined : words.between(first ?? '', last ?? ''),
  };
}
