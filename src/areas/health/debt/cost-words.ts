/** What a debt costs, in sentences for those who do not write code: what leaving it costs, what paying it takes, and when that is earned back. */
import type { Speech } from '#model/speech.ts';
import { healthWords } from '../words/health-words.ts';
import { daysInWords } from './amounts.ts';
import type { Debt } from './schema.ts';

/** In months. */
const TEN_YEARS = 120;

export function costInWords({ principal, interest }: Pick<Debt, 'principal' | 'interest'>, speech: Speech) {
  const words = healthWords(speech).debt.cost;
  const { low, high } = principal.personDays;
  const aMonth = interest.personDaysPerMonth;
  const said = (days: number) => daysInWords(days, speech);
  return {
    interest: aMonth === 0 ? words.none : words.interest(said(aMonth)),
    pay: words.pay(said(low), said(high)),
    earned: aMonth === 0 ? undefined : earnedBack(low / aMonth, high / aMonth, speech),
  };
}

function earnedBack(from: number, to: number, speech: Speech): string {
  const words = healthWords(speech).debt.cost;
  const [first, last] = [Math.ceil(from), Math.ceil(to)];
  if (last <= 1) return words.soon;
  if (first > TEN_YEARS) return words.never;
  return words.after(speech.number(Math.max(1, first)), speech.number(last));
}
