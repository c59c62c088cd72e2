/** The first lines of the balance sheet: what is owed, what it costs a month, what was paid this quarter, and where that goes. */
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import { daysOf, periodOf } from '#areas/direction/period/period.ts';
import { periodInWords } from '#areas/direction/period/period-words.ts';
import { dayBefore } from '#words/day-after.ts';
import { healthWords } from '../../words/health-words.ts';
import { daysInWords, roundedDays } from '../amounts.ts';
import { balanceOn, movementOf, sum, wasPaidBetween } from '../balance/balance.ts';
import { interestPaid } from '../balance/interest-paid.ts';
import { isOwed } from '../balance/standing.ts';
import { pastBalances } from '../balance/trend.ts';
import { FALLS } from '../values.ts';

type Debt = Entry<'debt'>;

/** Working days of one person. */
const DAYS_A_MONTH = 20;

export function figuresOf(debts: readonly Debt[], { today, speech }: PageTools) {
  const words = healthWords(speech).debt.sheet;
  const name = speech.names.debt.inText;
  const said = (days: number) => daysInWords(days, speech);
  const quarter = periodOf(today);
  const { from } = daysOf(quarter);
  const inWords = periodInWords(quarter, speech);
  const owed = debts.filter(({ data }) => isOwed(data, today));
  const { count, principal, interest } = balanceOn(debts, today);
  const paid = debts.filter((debt) => wasPaidBetween(debt, from, today));
  const [low, high] = [
    sum(owed, ({ data }) => data.principal.personDays.low),
    sum(owed, ({ data }) => data.principal.personDays.high),
  ];
  const { figures } = words;
  return [
    {
      label: figures.balance,
      value: said(principal),
      details: [figures.items(count, name), figures.between(said(low), said(high))],
    },
    {
      label: figures.interest,
      value: said(interest),
      details: [figures.people(words.people(speech.number(Math.round((interest / DAYS_A_MONTH) * 10) / 10)))],
    },
    {
      label: figures.paid(inWords),
      value: said(movementOf(debts, from, today).paid),
      details: [figures.paidItems(paid.length, name)],
    },
    { label: figures.cost(inWords), value: said(interestPaid(debts, from, today)), details: [figures.soFar] },
  ];
}

/** A line needs two points. */
export function trendView(debts: readonly Debt[], { today, speech }: PageTools) {
  const words = healthWords(speech).debt.sheet.trend;
  const points = pastBalances(debts, today);
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || first === last) return undefined;
  const by = roundedDays(last.interest - first.interest);
  const day = speech.day(first.at);
  const said = daysInWords(Math.abs(by), speech);
  return {
    says: by === 0 ? words.same(day) : by > 0 ? words.up(said, day) : words.down(said, day),
    chart: {
      name: words.name,
      unit: words.unit,
      fromZero: true,
      height: 120,
      points: points.map(({ at, interest }) => ({ at, value: roundedDays(interest) })),
    },
  };
}

/** The interest by how likely it falls due: three sums beside each other, because nobody knows what to multiply them by. */
export function fallsInWords(debts: readonly Debt[], { today, speech }: PageTools): string | undefined {
  const words = healthWords(speech).debt.sheet.trend;
  const owed = debts.filter(({ data }) => isOwed(data, today));
  const parts = [...FALLS, undefined].flatMap((falls) => {
    const amount = sum(
      owed.filter(({ data }) => data.falls === falls),
      ({ data }) => data.interest.personDaysPerMonth,
    );
    return amount === 0 ? [] : [words[falls ?? 'unsaid'](daysInWords(amount, speech))];
  });
  return parts.length < 2 ? undefined : words.falls(parts);
}

/** From the eve of the quarter to today; what is nothing is left out between the two. */
export function movementView(debts: readonly Debt[], tools: PageTools) {
  const { today, speech } = tools;
  const words = healthWords(speech).debt.sheet.movement;
  const { from } = daysOf(periodOf(today));
  const { opening, found, grown, shrunk, paid, closing } = movementOf(debts, from, today);
  const said = (days: number, sign: '' | '+' | '−') => `${sign}${daysInWords(days, speech)}`;
  return {
    title: words.title(periodInWords(periodOf(today), speech)),
    rows: [
      { label: words.opening(speech.day(dayBefore(from))), amount: said(opening, ''), isSum: true },
      ...(
        [
          [words.found, found, '+'],
          [words.grown, grown, '+'],
          [words.shrunk, shrunk, '−'],
          [words.paid, paid, '−'],
        ] as const
      )
        .filter(([, days]) => days > 0)
        .map(([label, days, sign]) => ({ label, amount: said(days, sign), isSum: false })),
      { label: words.closing(speech.day(today)), amount: said(closing, ''), isSum: true },
    ],
    paid: debts.filter((debt) => wasPaidBetween(debt, from, today)).map(tools.linkTo),
  };
}
