import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRecurrence } from './read-recurrence.ts';
import { WEEKDAYS } from './recurrence.ts';
import { rhythmInEnglish } from '../words/rhythm-in-english.ts';
import { rhythmInGerman } from '../words/rhythm-in-german.ts';
import { rhythmOf } from './rhythm.ts';

/** In English and in German; undefined where only the rule says it. */
function words(rrule: string, start: string): readonly [string, string] | undefined {
  const reading = readRecurrence(rrule, { start: '2026-01-05T10:00', timezone: 'UTC' });
  if ('misreading' in reading) throw new Error(`${reading.misreading.part}: ${reading.misreading.expected}`);
  const rhythm = rhythmOf(reading.recurrence, start);
  return rhythm && [rhythmInEnglish(rhythm), rhythmInGerman(rhythm)];
}

test.each([
  ['FREQ=DAILY', '2026-01-05', 'every day', 'jeden Tag'],
  ['FREQ=DAILY;INTERVAL=2', '2026-01-05', 'every second day', 'jeden zweiten Tag'],
  ['FREQ=DAILY;INTERVAL=3', '2026-01-05', 'every three days', 'alle drei Tage'],
  ['FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR', '2026-01-05', 'every weekday', 'montags bis freitags'],
  ['FREQ=WEEKLY', '2026-01-06', 'every Tuesday', 'jeden Dienstag'],
  ['FREQ=WEEKLY;BYDAY=TU', '2026-01-06', 'every Tuesday', 'jeden Dienstag'],
  ['FREQ=WEEKLY;BYDAY=TH,TU', '2026-01-06', 'every Tuesday and Thursday', 'jeden Dienstag und Donnerstag'],
  ['FREQ=WEEKLY;BYDAY=FR,MO,TU,TH,WE', '2026-01-06', 'every weekday', 'montags bis freitags'],
  ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU', '2026-01-06', 'every day', 'jeden Tag'],
  ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', '2026-01-15', 'every second Thursday', 'jeden zweiten Donnerstag'],
  [
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH',
    '2026-01-15',
    'every second week on Tuesday and Thursday',
    'alle zwei Wochen am Dienstag und Donnerstag',
  ],
  ['FREQ=WEEKLY;INTERVAL=3;BYDAY=MO', '2026-01-05', 'every three weeks on Monday', 'alle drei Wochen am Montag'],
  [
    'FREQ=WEEKLY;BYMONTH=1,7;BYDAY=MO',
    '2026-01-05',
    'every Monday in January and July',
    'jeden Montag im Januar und Juli',
  ],
  ['FREQ=MONTHLY', '2026-01-15', 'the 15th of each month', 'am 15. jedes Monats'],
  ['FREQ=MONTHLY;BYDAY=1TH', '2026-01-01', 'the first Thursday of each month', 'am ersten Donnerstag jedes Monats'],
  ['FREQ=MONTHLY;BYDAY=-1WE', '2026-01-28', 'the last Wednesday of each month', 'am letzten Mittwoch jedes Monats'],
  [
    'FREQ=MONTHLY;BYDAY=-2FR',
    '2026-01-23',
    'the second to last Friday of each month',
    'am vorletzten Freitag jedes Monats',
  ],
  [
    'FREQ=MONTHLY;BYDAY=3TU,1TU',
    '2026-01-06',
    'the first and third Tuesday of each month',
    'am ersten und dritten Dienstag jedes Monats',
  ],
  [
    'FREQ=MONTHLY;BYDAY=1MO,3TH',
    '2026-01-05',
    'the first Monday and the third Thursday of each month',
    'am ersten Montag und am dritten Donnerstag jedes Monats',
  ],
  [
    'FREQ=MONTHLY;BYDAY=TH;BYSETPOS=2',
    '2026-01-08',
    'the second Thursday of each month',
    'am zweiten Donnerstag jedes Monats',
  ],
  [
    'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
    '2026-01-30',
    'the last weekday of each month',
    'am letzten Arbeitstag jedes Monats',
  ],
  [
    'FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1',
    '2026-01-05',
    'the first Monday or Tuesday of each month',
    'am ersten Montag oder Dienstag jedes Monats',
  ],
  ['FREQ=MONTHLY;BYDAY=MO', '2026-01-05', 'every Monday', 'jeden Montag'],
  ['FREQ=MONTHLY;BYMONTHDAY=1,15', '2026-01-01', 'the 1st and the 15th of each month', 'am 1. und 15. jedes Monats'],
  ['FREQ=MONTHLY;BYMONTHDAY=-1', '2026-01-31', 'the last day of each month', 'am letzten Tag jedes Monats'],
  [
    'FREQ=MONTHLY;INTERVAL=2;BYDAY=1MO',
    '2026-01-05',
    'the first Monday of every second month',
    'am ersten Montag jedes zweiten Monats',
  ],
  [
    'FREQ=MONTHLY;INTERVAL=3;BYDAY=2WE',
    '2026-03-11',
    'the second Wednesday of March, June, September and December',
    'am zweiten Mittwoch im März, Juni, September und Dezember',
  ],
  [
    'FREQ=MONTHLY;INTERVAL=3;BYDAY=2WE',
    '2026-11-11',
    'the second Wednesday of February, May, August and November',
    'am zweiten Mittwoch im Februar, Mai, August und November',
  ],
  [
    'FREQ=MONTHLY;INTERVAL=6;BYDAY=3WE',
    '2026-04-15',
    'the third Wednesday of April and October',
    'am dritten Mittwoch im April und Oktober',
  ],
  [
    'FREQ=MONTHLY;INTERVAL=12;BYDAY=3WE',
    '2026-04-15',
    'the third Wednesday of April each year',
    'jedes Jahr am dritten Mittwoch im April',
  ],
  [
    'FREQ=MONTHLY;BYMONTH=1,7;BYDAY=1MO',
    '2026-01-05',
    'the first Monday of January and July',
    'am ersten Montag im Januar und Juli',
  ],
  ['FREQ=YEARLY', '2026-03-15', '15 March each year', 'jedes Jahr am 15. März'],
  ['FREQ=YEARLY;INTERVAL=2', '2026-03-15', '15 March every second year', 'alle zwei Jahre am 15. März'],
  [
    'FREQ=YEARLY;BYMONTH=3,9;BYMONTHDAY=15',
    '2026-03-15',
    'the 15th of March and September',
    'am 15. März und 15. September',
  ],
  [
    'FREQ=YEARLY;BYMONTH=1;BYDAY=1MO',
    '2026-01-05',
    'the first Monday of January each year',
    'jedes Jahr am ersten Montag im Januar',
  ],
  [
    'FREQ=YEARLY;BYMONTH=1,7;BYDAY=1MO',
    '2026-01-05',
    'the first Monday of January and July',
    'am ersten Montag im Januar und Juli',
  ],
  ['FREQ=YEARLY;BYDAY=1MO', '2026-01-05', 'the first Monday of each year', 'am ersten Montag jedes Jahres'],
  [
    'FREQ=YEARLY;INTERVAL=3;BYMONTH=1;BYDAY=1MO',
    '2026-01-05',
    'the first Monday of January every three years',
    'alle drei Jahre am ersten Montag im Januar',
  ],
  ['FREQ=DAILY;BYMONTH=8', '2026-08-01', 'every day in August', 'jeden Tag im August'],
  ['FREQ=DAILY;INTERVAL=14', '2026-01-05', 'every 14 days', 'alle 14 Tage'],
  [
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TU,WE,TH,FR',
    '2026-01-05',
    'every second week on weekdays',
    'alle zwei Wochen montags bis freitags',
  ],
  [
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TU,WE,TH,FR,SA,SU',
    '2026-01-05',
    'every day of every second week',
    'alle zwei Wochen an jedem Tag',
  ],
  [
    'FREQ=MONTHLY;BYDAY=-3FR',
    '2026-01-16',
    'the third to last Friday of each month',
    'am drittletzten Freitag jedes Monats',
  ],
  [
    'FREQ=MONTHLY;BYMONTHDAY=1,-1',
    '2026-01-01',
    'the 1st and the last day of each month',
    'am 1. und am letzten Tag jedes Monats',
  ],
  [
    'FREQ=MONTHLY;BYMONTHDAY=-13',
    '2026-01-19',
    'the 13th to last day of each month',
    'am 13.-letzten Tag jedes Monats',
  ],
  [
    'FREQ=MONTHLY;INTERVAL=14;BYDAY=1MO',
    '2026-01-05',
    'the first Monday of every 14th month',
    'am ersten Montag jedes 14. Monats',
  ],
  [
    'FREQ=MONTHLY;BYDAY=MO,WE,FR;BYSETPOS=1',
    '2026-01-02',
    'the first Monday, Wednesday or Friday of each month',
    'am ersten Montag, Mittwoch oder Freitag jedes Monats',
  ],
  ['FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=1,15', '2026-03-01', '1 and 15 March each year', 'jedes Jahr am 1. und 15. März'],
  [
    'FREQ=YEARLY;BYMONTH=3,9;BYMONTHDAY=1,15',
    '2026-03-01',
    'the 1st and the 15th of March and September',
    'am 1. und 15. im März und September',
  ],
  [
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1',
    '2026-02-28',
    'the last day of February each year',
    'jedes Jahr am letzten Tag im Februar',
  ],
  ['FREQ=YEARLY;BYDAY=20MO', '2026-05-18', 'the 20th Monday of each year', 'am 20. Montag jedes Jahres'],
  [
    'FREQ=YEARLY;INTERVAL=2;BYMONTH=1,7;BYDAY=1MO',
    '2026-01-05',
    'the first Monday of January and July every second year',
    'alle zwei Jahre am ersten Montag im Januar und Juli',
  ],
])('%s from %s is %s, %s', (rrule, start, inEnglish, inGerman) => {
  expect(words(rrule, start)).toEqual([inEnglish, inGerman]);
});

test.each([
  'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13',
  'FREQ=MONTHLY;INTERVAL=2;BYDAY=MO',
  'FREQ=WEEKLY;BYDAY=MO,TU;BYSETPOS=1',
  'FREQ=MONTHLY;BYMONTHDAY=1,15;BYSETPOS=-1',
  'FREQ=MONTHLY;INTERVAL=5;BYMONTH=1;BYDAY=1MO',
  'FREQ=YEARLY;INTERVAL=2;BYMONTH=1;BYDAY=MO',
  'FREQ=YEARLY;BYMONTH=1,7;BYDAY=MO;BYSETPOS=1',
])('%s has no words that say just this', (rrule) => {
  expect(words(rrule, '2026-01-05')).toBeUndefined();
});

const list = <T>(items: readonly T[]) =>
  fc.option(fc.uniqueArray(fc.constantFrom(...items), { minLength: 1, maxLength: 4 }), { nil: undefined, freq: 2 });
const anyRule = fc.record({
  FREQ: fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'),
  INTERVAL: fc.option(fc.integer({ min: 1, max: 14 }), { nil: undefined, freq: 2 }),
  BYDAY: list([...WEEKDAYS, '1MO', '-1FR', '2TU']),
  BYMONTH: list([1, 4, 7, 12]),
  BYMONTHDAY: list([1, 15, -1, 31]),
  BYSETPOS: list([1, -1]),
});

test('any recurrence that can be read is a phrase in both languages, or has no words in either', () => {
  let phrases = 0;
  fc.assert(
    fc.property(anyRule, (parts) => {
      const rrule = Object.entries(parts)
        .flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${String(value)}`]))
        .join(';');
      const reading = readRecurrence(rrule, { start: '2026-01-05T10:00', timezone: 'UTC' });
      if ('misreading' in reading) return;
      const rhythm = rhythmOf(reading.recurrence, '2026-01-05');
      if (rhythm === undefined) return;
      phrases += 1;
      expect(rhythmInEnglish(rhythm)).toMatch(/^(every|the|\d+,?)( [A-Za-z0-9,]+)+$/);
      expect(rhythmInGerman(rhythm)).toMatch(/^(jeden|jedes|alle|am|montags)( [\p{L}\d,.-]+)+$/u);
    }),
    { numRuns: 2000 },
  );
  expect(phrases).toBeGreaterThan(200);
});

test('what is said apart in English is said apart in German', () => {
  const told = new Map<string, string>();
  fc.assert(
    fc.property(anyRule, ({ FREQ, INTERVAL = 1, BYDAY, BYMONTH, BYMONTHDAY, BYSETPOS }) => {
      const lists = Object.entries({ BYDAY, BYMONTH, BYMONTHDAY, BYSETPOS });
      const given = lists.flatMap(([name, list]) => (list === undefined ? [] : [`${name}=${list.join()}`]));
      const reading = readRecurrence([`FREQ=${FREQ}`, `INTERVAL=${INTERVAL}`, ...given].join(';'), {
        start: '2026-01-05T10:00',
        timezone: 'UTC',
      });
      const rhythm = 'recurrence' in reading ? rhythmOf(reading.recurrence, '2026-01-05') : undefined;
      if (rhythm === undefined) return;
      const [english, german] = [rhythmInEnglish(rhythm), rhythmInGerman(rhythm)];
      expect(told.get(german) ?? english).toBe(english);
      told.set(german, english);
    }),
    { numRuns: 2000 },
  );
});
