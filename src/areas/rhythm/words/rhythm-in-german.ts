/** A rhythm in German: `jeden zweiten Dienstag`, `am letzten Mittwoch jedes Monats`. */
import { german } from '#words/german.ts';
import type { Rhythm, Span, Weekdays, Which } from '../cadence/rhythm.ts';
import { WEEKDAYS, type Weekday } from '../cadence/recurrence.ts';

/** Days of the week and of the month are masculine, so one form of a number does for all: *am ersten*, *jeden zweiten*. */
const PLACES = [
  '',
  'ersten',
  'zweiten',
  'dritten',
  'vierten',
  'fünften',
  'sechsten',
  'siebten',
  'achten',
  'neunten',
  'zehnten',
  'elften',
  'zwölften',
];

export function rhythmInGerman(rhythm: Rhythm): string {
  switch (rhythm.by) {
    case 'day':
      return rhythm.every === 1 ? `jeden Tag${inMonths(rhythm.months)}` : everyDay(rhythm.every, 'Tag', 'Tage');
    case 'week':
      return weekly(rhythm);
    case 'year':
      return `${years(rhythm.every)} am ${datesIn(rhythm.dates)} ${german.month(rhythm.month)}`;
    case 'place':
      return placed(rhythm.which, rhythm.of);
  }
}

function weekly({ every, weekdays, months }: Extract<Rhythm, { readonly by: 'week' }>): string {
  if (every > 1 && weekdays === 'all') return `${weeks(every)} an jedem Tag`;
  if (weekdays === 'working')
    return every === 1 ? `montags bis freitags${inMonths(months)}` : `${weeks(every)} montags bis freitags`;
  if (every === 1) return `jeden ${namesOf(weekdays, german.list)}${inMonths(months)}`;
  if (every === 2 && weekdays.length === 1) return everyDay(every, namesOf(weekdays, german.list), '');
  return `${weeks(every)} am ${namesOf(weekdays, german.list)}`;
}

/** Every second one; from three on, *alle drei Tage*. */
function everyDay(interval: number, one: string, many: string): string {
  return interval === 2 ? `jeden zweiten ${one}` : `alle ${german.numeral(interval)} ${many}`;
}

function weeks(interval: number): string {
  return `alle ${german.numeral(interval)} Wochen`;
}

function years(interval: number): string {
  return interval === 1 ? 'jedes Jahr' : `alle ${german.numeral(interval)} Jahre`;
}

/** What comes round in longer than a year says so first: *alle drei Jahre am ersten Montag im Januar*. */
function placed(which: Which, of: Span): string {
  if ('unit' in of) return `${daysOf(which)} ${unitOf(of)}`;
  const isOfEachYear = of.everyYears === 1 && of.months.length > 1;
  const [date] = 'dates' in which && which.dates.length === 1 ? which.dates : [];
  const days =
    date !== undefined && date > 0
      ? `am ${german.list(of.months.map((month) => `${date}. ${german.month(month)}`))}`
      : `${daysOf(which)}${inMonths(of.months)}`;
  return isOfEachYear ? days : `${years(of.everyYears)} ${days}`;
}

function unitOf({ unit, every }: Extract<Span, { readonly unit: unknown }>): string {
  const genitive = unit === 'month' ? 'Monats' : 'Jahres';
  return every === 1 ? `jedes ${genitive}` : `jedes ${place(every)} ${genitive}`;
}

/** Am ersten und dritten Donnerstag; am 1. und 15.; am letzten Tag. */
function daysOf(which: Which): string {
  if (!('dates' in which))
    return german.list(
      which.weekdays.map(
        ({ places, weekdays }) => `am ${german.list(places.map(place))} ${namesOf(weekdays, german.choice)}`,
      ),
    );
  if (which.dates.every((date) => date > 0)) return `am ${datesIn(which.dates)}`;
  return german.list(which.dates.map((date) => (date > 0 ? `am ${date}.` : `am ${place(date)} Tag`)));
}

function datesIn(dates: readonly number[]): string {
  return german.list(dates.map((date) => `${date}.`));
}

/** From the end: *letzten*, *vorletzten*, *drittletzten*. */
function place(number: number): string {
  if (number > 0) return PLACES[number] ?? `${number}.`;
  if (number === -1) return 'letzten';
  return number === -2 ? 'vorletzten' : `${PLACES[-number]?.slice(0, -2) ?? `${-number}.-`}letzten`;
}

/** A *Werktag* may be a Saturday; an *Arbeitstag* is none. */
function namesOf(weekdays: Weekdays, joined: (names: readonly string[]) => string): string {
  if (weekdays === 'all') return 'Tag';
  return weekdays === 'working' ? 'Arbeitstag' : joined(weekdays.map(weekdayName));
}

function weekdayName(weekday: Weekday): string {
  return german.weekday(WEEKDAYS.indexOf(weekday) + 1);
}

function inMonths(months: readonly number[]): string {
  return months.length === 0 ? '' : ` im ${german.list(months.map(german.month))}`;
}
