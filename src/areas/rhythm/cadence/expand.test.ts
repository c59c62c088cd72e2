import { expect, test } from 'vitest';
import type { ExampleEntry } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';
import { recurring } from '../ritual/rule-examples.ts';
import { momentOn, occurrencesBetween } from './expand.ts';
import { daysBetween } from './occurrences.ts';
import { readRecurrence } from './read-recurrence.ts';
import { recurringRituals } from './recurring-rituals.ts';

function days(rrule: string, from: string, to: string): string {
  const reading = readRecurrence(rrule, { start: '2026-01-05T10:00', timezone: 'UTC' });
  if ('misreading' in reading) throw new Error(reading.misreading.part);
  return daysBetween(reading.recurrence, '2026-01-05', from, to).join(' ');
}

test.each([
  ['FREQ=WEEKLY;BYDAY=MO', '2026-02-01', '2026-02-15', '2026-02-02 2026-02-09'],
  ['FREQ=WEEKLY;BYDAY=MO', '2025-12-01', '2026-01-12', '2026-01-05 2026-01-12'],
  ['FREQ=WEEKLY;BYDAY=MO;COUNT=3', '2026-01-12', '2026-12-31', '2026-01-12 2026-01-19'],
  ['FREQ=WEEKLY;BYDAY=MO;UNTIL=20260112', '2026-01-01', '2026-12-31', '2026-01-05 2026-01-12'],
])('%s between %s and %s', (rrule, from, to, expected) => {
  expect(days(rrule, from, to)).toBe(expected);
});

test.each([
  ['the last Friday of winter', '2026-03-27', '2026-03-27T09:00:00Z'],
  ['the first Monday of summer time', '2026-03-30', '2026-03-30T08:00:00Z'],
  ['the first Monday after it', '2026-10-26', '2026-10-26T09:00:00Z'],
])('ten o’clock in Berlin stays ten o’clock on %s', (_, day, expected) => {
  const moment = momentOn(day, { start: '2026-01-05T10:00', timezone: 'Europe/Berlin' });
  expect(moment.toInstant().toString()).toBe(expected);
});

test('half past two is half past three on the night that leaves it out', () => {
  const moment = momentOn('2026-03-29', { start: '2026-01-05T02:30', timezone: 'Europe/Berlin' });
  expect(moment.toPlainTime().toString()).toBe('03:30:00');
});

function held(entry: ExampleEntry, from: string, to: string, zone: string): readonly string[] {
  const { view } = exampleSite([entry]);
  return occurrencesBetween(recurringRituals(view.entriesOf('ritual')), { from, to, zone }).map(
    ({ start, isSkipped }) => `${start.toInstant().toString()}${isSkipped ? ' left out' : ''}`,
  );
}

test('an exception stays in its place, and is marked', () => {
  const weekly = recurring('FREQ=WEEKLY;BYDAY=MO', { exdates: ['2026-01-12'] });
  expect(held(weekly, '2026-01-05', '2026-01-18', 'Europe/Berlin')).toEqual([
    '2026-01-05T09:00:00Z',
    '2026-01-12T09:00:00Z left out',
  ]);
});

test('the days are those of the zone in which one asks', () => {
  const late = recurring('FREQ=WEEKLY;BYDAY=MO', { start: '2026-01-05T20:00' });
  expect(held(late, '2026-01-06', '2026-01-06', 'Pacific/Auckland')).toEqual(['2026-01-05T19:00:00Z']);
  expect(held(late, '2026-01-05', '2026-01-05', 'Pacific/Auckland')).toEqual([]);
});
