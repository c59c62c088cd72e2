/** English phrases. */
import type { Phrasing } from '#model/speech.ts';
import { dateInWords, isDay, monthName } from './date-words.ts';
import { durationInWords } from './duration-words.ts';
import { inText } from './in-text.ts';
import { listInWords, numberInWords, ordinal } from './number-words.ts';
import { weekdayName } from './weekday.ts';

const NUMBERS = new Intl.NumberFormat('en');
const CHOICES = new Intl.ListFormat('en-GB', { type: 'disjunction' });

export const english: Phrasing = {
  day: (date) => (isDay(date) ? dateInWords(date.slice(0, 10)) : date),
  month: monthName,
  weekday: (weekday) => weekdayName(weekday, 'en'),
  duration: durationInWords,
  list: listInWords,
  choice: (items) => CHOICES.format(items),
  numeral: numberInWords,
  number: (number) => NUMBERS.format(number),
  ordinal,
  inText,
};
