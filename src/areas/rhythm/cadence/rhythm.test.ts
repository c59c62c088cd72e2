import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRecurrence } from './read-recurrence.ts';
import { WEEKDAYS } from './recurrence.ts';
import { rhythmInWords } from './rhythm.ts';

function words(rrule: string, start: string): string | undefined {
  const reading = readRecurrence(rrule, { start: '2026-01-05T10:00', timezone: 'UTC' });
  if ('misreading' in reading) throw new Error(`${reading.misreading.part}: ${reading.misreading.expected}`);
  return rhythmInWords(reading.recurrence, start);
}

test.each([
  ['FREQ=DAILY', '2026-01-05', 'every day'],
  ['FREQ=DAILY;INTERVAL=2', '2026-01-05', 'every second day'],
  ['FREQ=DAILY;INTERVAL=3', '2026-01-05', 'every three days'],
  ['FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR', '2026-01-05', 'every weekday'],
  ['FREQ=WEEKLY', '2026-01-06', 'every Tuesday'],
  ['FREQ=WEEKLY;BYDAY=TU', '2026-01-06', 'every Tuesday'],
  ['FREQ=WEEKLY;BYDAY=TH,TU', '2026-01-06', 'every Tuesday and Thursday'],
  ['FREQ=WEEKLY;BYDAY=FR,MO,TU,TH,WE', '2026-01-06', 'every weekday'],
  ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU', '2026-01-06', 'every day'],
  ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', '2026-01-15', 'every second Thursday'],
  ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH', '2026-01-15', 'every second week on Tuesday and Thursday'],
  ['FREQ=WEEKLY;INTERVAL=3;BYDAY=MO', '2026-01-05', 'every three weeks on Monday'],
  ['FREQ=WEEKLY;BYMONTH=1,7;BYDAY=MO', '2026-01-05', 'every Monday in January and July'],
  ['FREQ=MONTHLY', '2026-01-15', 'the 15th of each month'],
  ['FREQ=MONTHLY;BYDAY=1TH', '2026-01-01', 'the first Thursday of each month'],
  ['FREQ=MONTHLY;BYDAY=-1WE', '2026-01-28', 'the last Wednesday of each month'],
  ['FREQ=MONTHLY;BYDAY=-2FR', '2026-01-23', 'the second to last Friday of each month'],
  ['FREQ=MONTHLY;BYDAY=3TU,1TU', '2026-01-06', 'the first and third Tuesday of each month'],
  ['FREQ=MONTHLY;BYDAY=1MO,3TH', '2026-01-05', 'the first Monday and the third Thursday of each month'],
  ['FREQ=MONTHLY;BYDAY=TH;BYSETPOS=2', '2026-01-08', 'the second Thursday of each month'],
  ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', '2026-01-30', 'the last weekday of each month'],
  ['FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1', '2026-01-05', 'the first Monday or Tuesday of each month'],
  ['FREQ=MONTHLY;BYDAY=MO', '2026-01-05', 'every Monday'],
  ['FREQ=MONTHLY;BYMONTHDAY=1,15', '2026-01-01', 'the 1st and the 15th of each month'],
  ['FREQ=MONTHLY;BYMONTHDAY=-1', '2026-01-31', 'the last day of each month'],
  ['FREQ=MONTHLY;INTERVAL=2;BYDAY=1MO', '2026-01-05', 'the first Monday of every second month'],
  ['FREQ=MONTHLY;INTERVAL=3;BYDAY=2WE', '2026-03-11', 'the second Wednesday of March, June, September and December'],
  ['FREQ=MONTHLY;INTERVAL=3;BYDAY=2WE', '2026-11-11', 'the second Wednesday of February, May, August and November'],
  ['FREQ=MONTHLY;INTERVAL=6;BYDAY=3WE', '2026-04-15', 'the third Wednesday of April and October'],
  ['FREQ=MONTHLY;INTERVAL=12;BYDAY=3WE', '2026-04-15', 'the third Wednesday of April each year'],
  ['FREQ=MONTHLY;BYMONTH=1,7;BYDAY=1MO', '2026-01-05', 'the first Monday of January and July'],
  ['FREQ=YEARLY', '2026-03-15', '15 March each year'],
  ['FREQ=YEARLY;INTERVAL=2', '2026-03-15', '15 March every second year'],
  ['FREQ=YEARLY;BYMONTH=3,9;BYMONTHDAY=15', '2026-03-15', 'the 15th of March and September'],
  ['FREQ=YEARLY;BYMONTH=1;BYDAY=1MO', '2026-01-05', 'the first Monday of January each year'],
  ['FREQ=YEARLY;BYMONTH=1,7;BYDAY=1MO', '2026-01-05', 'the first Monday of January and July'],
  ['FREQ=YEARLY;BYDAY=1MO', '2026-01-05', 'the first Monday of each year'],
  ['FREQ=YEARLY;INTERVAL=3;BYMONTH=1;BYDAY=1MO', '2026-01-05', 'the first Monday of January every three years'],
])('%s from %s is %s', (rrule, start, expected) => {
  expect(words(rrule, start)).toBe(expected);
});

test.each([
  'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13',
  'FREQ=MONTHLY;INTERVAL=2;BYDAY=MO',
  'FREQ=WEEKLY;BYDAY=MO,TU;BYSETPOS=1',
  'FREQ=MONTHLY;BYMONTHDAY=1,15;BYSETPOS=-1',
  'FREQ=MONTHLY;INTERVAL=5;BYMONTH=1;BYDAY=1MO',
])('%s has no words that say just this', (rrule) => {
  expect(words(rrule, '2026-01-05')).toBeUndefined();
});

const list = <T>(items: readonly T[]) =>
  fc.option(fc.uniqueArray(fc.constantFrom(...items), { minLength: 1, maxLength: 4 }), { nil: undefined });
const anyRule = fc.record({
  FREQ: fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'),
  INTERVAL: fc.option(fc.integer({ min: 1, max: 14 }), { nil: undefined }),
  BYDAY: list([...WEEKDAYS, '1MO', '-1FR', '2TU']),
  BYMONTH: list([1, 4, 7, 12]),
  BYMONTHDAY: list([1, 15, -1, 31]),
  BYSETPOS: list([1, -1]),
});

test('any recurrence that can be read is a phrase, or has no words', () => {
  fc.assert(
    fc.property(anyRule, (parts) => {
      const rrule = Object.entries(parts)
        .flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${String(value)}`]))
        .join(';');
      const reading = readRecurrence(rrule, { start: '2026-01-05T10:00', timezone: 'UTC' });
      if ('misreading' in reading) return;
      const phrase = rhythmInWords(reading.recurrence, '2026-01-05');
      if (phrase !== undefined) expect(phrase).toMatch(/^(every|the|\d+)( [A-Za-z0-9,]+)+$/);
    }),
  );
});
