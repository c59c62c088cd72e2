/** English phrases. */
import type { Phrasing } from '#model/speech.ts';
import { dateInWords, isDay, monthName } from './date-words.ts';
import { durationInWords } from './duration-words.ts';
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
  // An acronym and a name with capitals of its own stay as they are: SLO, OpenAPI.
  inText: (name) => (/^\p{Lu}[^\p{Lu}]*(?:\s|$|-)/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name),
};
