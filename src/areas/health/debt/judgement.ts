/** How a debt is judged: the three judgements with their reasons, the score worked out, what people say beside it; and how it was estimated. */
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import { healthWords } from '../words/health-words.ts';
import { debtScore, reasonOf, valueOf } from './ranking/score.ts';
import { CRITERIA } from './values.ts';

export function judgementView(debt: Entry<'debt'>, { view, speech, inline }: PageTools) {
  const words = healthWords(speech).debt;
  const { score, rating } = debt.data;
  const { weights } = view.config.debt;
  const sum = CRITERIA.reduce((all, criterion) => all + weights[criterion], 0);
  const number = (value: number) => speech.number(Math.round(value * 1000) / 1000);
  return {
    score: words.score(speech.number(Math.round(debtScore(score, weights) * 10) / 10)),
    formula: words.formula(
      CRITERIA.map((of) => ({ weight: number(weights[of]), value: number(valueOf(score[of])), of })),
      number(sum),
    ),
    parts: CRITERIA.map((criterion) => {
      const reason = reasonOf(score[criterion]);
      return {
        label: words.criteria[criterion],
        value: speech.number(valueOf(score[criterion])),
        reason: reason && inline(reason, debt),
      };
    }),
    rating: rating && {
      value: words.ratings[rating.value],
      reason: rating.reason && inline(rating.reason, debt),
    },
  };
}

/** The principal over time, and the interest where it was told. */
export function historyView({ data }: Entry<'debt'>, { speech, withoutLinks }: PageTools) {
  const words = healthWords(speech).debt.history;
  if (data.history.length === 0) return undefined;
  const line = (name: string, of: 'principal' | 'interest') => ({
    name,
    unit: of === 'principal' ? words.unit : words.unitAMonth,
    fromZero: true,
    height: 110,
    points: data.history.flatMap((each) => (each[of] === undefined ? [] : [{ at: each.date, value: each[of] }])),
  });
  return {
    lines: [line(words.principal, 'principal'), line(words.interest, 'interest')].filter(
      ({ points }) => points.length > 1,
    ),
    rows: data.history.toReversed().map(({ date, principal, interest, note }) => ({
      day: speech.day(date),
      principal: speech.number(principal),
      interest: interest === undefined ? undefined : speech.number(interest),
      note: note && withoutLinks(note),
    })),
  };
}
