/** German phrases. */
import { once } from '#model/once.ts';
import { Temporal } from 'temporal-polyfill';
import type { Phrasing } from '#model/speech.ts';
import { isDay } from './date-words.ts';
import { amountsOf } from './duration-words.ts';
import { shortNumbers } from './short-numbers.ts';
import { weekdayName } from './weekday.ts';

const JANUARY = Temporal.PlainDate.from('2024-01-01');
const NUMBERS = once(() => new Intl.NumberFormat('de'));
const LISTS = once(() => new Intl.ListFormat('de'));
const CHOICES = once(() => new Intl.ListFormat('de', { type: 'disjunction' }));

/** Without *eins*: before a noun it takes the noun's gender, so a sentence writes that one itself. */
const NUMERALS = [
  'kein',
  '1',
  'zwei',
  'drei',
  'vier',
  'fünf',
  'sechs',
  'sieben',
  'acht',
  'neun',
  'zehn',
  'elf',
  'zwölf',
];

const dayOf = (date: string) => Temporal.PlainDate.from(date).toLocaleString('de', { dateStyle: 'long' });
const shortDayOf = (date: string) =>
  Temporal.PlainDate.from(date).toLocaleString('de', { day: 'numeric', month: 'short' });
const monthOf = (month: number, form: 'long' | 'short') =>
  JANUARY.add({ months: month - 1 }).toLocaleString('de', { month: form });

/** `1 Stufe`, `1.234 Stufen`. */
export function countedInGerman(count: number, one: string, many: string): string {
  return `${NUMBERS().format(count)} ${count === 1 ? one : many}`;
}

export const german: Phrasing = {
  day: (date) => (isDay(date) ? dayOf(date.slice(0, 10)) : date),
  shortDay: (date) => (isDay(date) ? shortDayOf(date.slice(0, 10)) : date),
  month: (month) => monthOf(month, 'long'),
  shortMonth: (month) => monthOf(month, 'short'),
  weekday: (weekday) => weekdayName(weekday, 'de'),
  duration(duration) {
    const amounts = amountsOf(Temporal.Duration.from(duration));
    const told = amounts.map(({ count, unit }) =>
      new Intl.NumberFormat('de', { style: 'unit', unit, unitDisplay: 'long' }).format(count),
    );
    return told.length === 0 ? 'keine Zeit' : LISTS().format(told);
  },
  list: (items) => LISTS().format(items),
  choice: (items) => CHOICES().format(items),
  numeral: (number) => NUMERALS[number] ?? NUMBERS().format(number),
  number: (number) => NUMBERS().format(number),
  shortNumber: shortNumbers('de'),
  ordinal: (number) => `${number}.`,
  // Nouns keep their capital wherever they stand.
  inText: (name) => name,
};
