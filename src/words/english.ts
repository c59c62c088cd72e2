/** English phrases. */
import { once } from '#model/once.ts';
import type { Phrasing } from '#model/speech.ts';
import { dateInWords, isDay, monthName } from './date-words.ts';
import { durationInWords } from './duration-words.ts';
import { inText } from './in-text.ts';
import { listInWords, numberInWords, ordinal } from './number-words.ts';
import { shortNumbers } from './short-numbers.ts';
import { weekdayName } from './weekday.ts';

const NUMBERS = once(() => new Intl.NumberFormat('en'));
const CHOICES = once(() => new Intl.ListFormat('en-GB', { type: 'disjunction' }));

/** Three letters each; `Intl` would write *Sept*. */
const shortMonth = (month: number) => monthName(month).slice(0, 3);

export const english: Phrasing = {
  day: (date) => (isDay(date) ? dateInWords(date.slice(0, 10)) : date),
  shortDay: (date) => (isDay(date) ? `${Number(date.slice(8, 10))} ${shortMonth(Number(date.slice(5, 7)))}` : date),
  month: monthName,
  shortMonth,
  weekday: (weekday) => weekdayName(weekday, 'en'),
  duration: durationInWords,
  list: listInWords,
  choice: (items) => CHOICES().format(items),
  numeral: numberInWords,
  number: (number) => NUMBERS().format(number),
  shortNumber: shortNumbers('en'),
  ordinal,
  inText,
};
