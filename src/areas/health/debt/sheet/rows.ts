/** The rows of the ranked table: what is owed in its order, acceptances that ended first, then what was accepted, then what is paid. */
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import { periodInWords } from '#areas/direction/period/period-words.ts';
import { healthWords } from '../../words/health-words.ts';
import { daysInWords } from '../amounts.ts';
import { stateOn } from '../balance/standing.ts';
import { debtState } from '../debt-state.ts';
import { ranked, type Scored } from '../ranking/rank.ts';
import { countedTwice } from '../ranking/other-weights.ts';
import { liftOf } from '../ranking/what-if.ts';

type Debt = Entry<'debt'>;

export interface Ranking {
  /** What is to be paid, the first first. */
  readonly order: readonly Scored<Debt>[];
  /** Where each stands among them, from 0; none of what was accepted or paid. */
  readonly places: ReadonlyMap<Debt, number>;
}

export function rankingOf(debts: readonly Debt[], { view, today }: Pick<PageTools, 'view' | 'today'>): Ranking {
  const toPay = debts.filter(({ data }) => !SET_ASIDE.has(stateOn(data, today)));
  const order = ranked(toPay, view.config.debt.weights, today);
  return { order, places: new Map(order.map(({ debt }, place) => [debt, place])) };
}

const SET_ASIDE: ReadonlySet<string> = new Set(['accepted', 'paid']);

/** @param debts those that are shown; their places are among all */
export function rankedRows(debts: readonly Debt[], ranking: Ranking, tools: PageTools) {
  const place = (debt: Debt) => ranking.places.get(debt) ?? Number.POSITIVE_INFINITY;
  return ranked(debts, tools.view.config.debt.weights)
    .toSorted((a, b) => compare(place(a.debt), place(b.debt)) || Number(isPaid(a.debt)) - Number(isPaid(b.debt)))
    .map((scored) => rowOf(scored, ranking, tools));
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

function isPaid({ data }: Debt): boolean {
  return data.state === 'paid';
}

export type RankedRow = ReturnType<typeof rowOf>;

function rowOf({ debt, score }: Scored<Debt>, { order, places }: Ranking, tools: PageTools) {
  const { speech, today, view } = tools;
  const words = healthWords(speech).debt;
  const { data } = debt;
  const place = places.get(debt);
  const lift = place === undefined ? undefined : liftOf(order, place, view.config.debt.weights);
  const system = view.resolve(data.system, ['system']);
  const { low, high } = data.principal.personDays;
  const state = debtState(data, today, speech);
  return {
    ...tools.linkTo(debt),
    place: place === undefined ? undefined : speech.number(place + 1),
    system: system && { id: system.id, ...tools.linkTo(system) },
    type: { id: data.type, label: words.types[data.type] },
    score: speech.number(Math.round(score * 10) / 10),
    rating: data.rating && words.sheet.list.judged(words.ratings[data.rating.value]),
    interest: daysInWords(data.interest.personDaysPerMonth, speech),
    falls: data.falls && words.falls[data.falls],
    principal:
      low === high
        ? daysInWords(low, speech)
        : words.sheet.payoff.between(daysInWords(low, speech), daysInWords(high, speech)),
    state: { ...state, when: whenOf(debt, state.is, tools) },
    /** What would change the order, with the item that it would then stand above. */
    lift: lift && {
      text: words.sheet.list.lift(lift.criterion, speech.number(lift.place + 1)),
      above: tools.linkTo(order[lift.place]?.debt ?? debt),
    },
  };
}

/** Whether the weights decide what comes first: what would, were one judgement counted twice. Acceptances that ended are above that. */
export function weightsView({ order }: Ranking, { view, speech, linkTo }: PageTools) {
  const words = healthWords(speech).debt.sheet.list;
  const debts = order.filter(({ hasLapsed }) => !hasLapsed).map(({ debt }) => debt);
  if (debts.length < 2) return [];
  const all = countedTwice(debts, view.config.debt.weights);
  const same = all.filter(({ isSame }) => isSame).map(({ criterion }) => criterion);
  const others = Map.groupBy(
    all.filter(({ isSame }) => !isSame),
    ({ first }) => first,
  );
  const [now] = ranked(debts, view.config.debt.weights);
  return [
    ...[...others].map(([first, own]) => ({
      text: words.twice(own.map(({ criterion }) => criterion)),
      item: linkTo(first),
    })),
    ...(same.length === 0 || now === undefined ? [] : [{ text: words.twiceSame(same), item: linkTo(now.debt) }]),
  ];
}

/** The day or the quarter that goes with a state. */
function whenOf({ data }: Debt, state: string, { speech }: PageTools): string | undefined {
  const words = healthWords(speech).debt.sheet.list;
  if (state === 'accepted' && data.acceptedUntil) return words.until(speech.day(data.acceptedUntil));
  if (state === 'paid' && data.paidOn) return words.on(speech.day(data.paidOn));
  return data.cycle && (state === 'planned' || state === 'in-progress') ? periodInWords(data.cycle, speech) : undefined;
}
