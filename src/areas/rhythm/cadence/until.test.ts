/** `UNTIL` is an instant, RFC 5545, 3.3.10: what still happens before it depends on the zone, and an independent reader agrees. */
import fc from 'fast-check';
import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { calendarFile } from '#words/calendar/calendar-file.ts';
import { dayAfter } from '#words/day-after.ts';
import { momentOn } from './expand.ts';
import { daysBetween, lastDay } from './occurrences.ts';
import { readRecurrence } from './read-recurrence.ts';

/** Beyond twelve hours on both sides, and with clocks that change. */
const ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/Los_Angeles',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'Pacific/Kiritimati',
  'Pacific/Chatham',
  'Pacific/Apia',
  'Pacific/Niue',
  'Asia/Kathmandu',
] as const;

const FIRST = '2026-01-01';
const SPAN = 400;

function read(rrule: string, start: string, timezone: string) {
  const reading = readRecurrence(rrule, { start, timezone });
  if ('misreading' in reading) throw new Error(reading.misreading.part);
  return reading.recurrence;
}

const basic = (moment: Temporal.PlainDateTime) => moment.toString({ smallestUnit: 'second' }).replaceAll(/[-:]/g, '');

test.each([
  ['FREQ=WEEKLY;BYDAY=TU;UNTIL=20261208T120000Z', '2026-11-03T14:00', 'Europe/Berlin', '2026-12-01'],
  ['FREQ=WEEKLY;BYDAY=TU;UNTIL=20261208T130000Z', '2026-11-03T14:00', 'Europe/Berlin', '2026-12-08'],
  ['FREQ=WEEKLY;BYDAY=TU;UNTIL=20261208T125959Z', '2026-11-03T14:00', 'Europe/Berlin', '2026-12-01'],
  ['FREQ=WEEKLY;BYDAY=TU;UNTIL=20261208T140000', '2026-11-03T14:00', 'Europe/Berlin', '2026-12-08'],
  ['FREQ=WEEKLY;BYDAY=TU;UNTIL=20261208T135959', '2026-11-03T14:00', 'Europe/Berlin', '2026-12-01'],
  ['FREQ=WEEKLY;BYDAY=TU;UNTIL=20261208', '2026-11-03T23:30', 'Europe/Berlin', '2026-12-08'],
  ['FREQ=DAILY;UNTIL=20261209T075959Z', '2026-12-01T09:00', 'America/Los_Angeles', '2026-12-08'],
  ['FREQ=DAILY;UNTIL=20261208T100000Z', '2026-12-01T09:00', 'Pacific/Kiritimati', '2026-12-08'],
  ['FREQ=DAILY;UNTIL=20261207T190000Z', '2026-12-01T09:00', 'Pacific/Kiritimati', '2026-12-08'],
  ['FREQ=DAILY;UNTIL=20261207T185959Z', '2026-12-01T09:00', 'Pacific/Kiritimati', '2026-12-07'],
  ['FREQ=DAILY;UNTIL=20261208T100000Z', '2026-12-01T23:30', 'Pacific/Niue', '2026-12-06'],
  // The hour that begins at three in summer is gone: it begins an hour later, after the end.
  ['FREQ=DAILY;UNTIL=20260329T010000Z', '2026-03-20T02:30', 'Europe/Berlin', '2026-03-28'],
  ['FREQ=DAILY;UNTIL=20260329T013000Z', '2026-03-20T02:30', 'Europe/Berlin', '2026-03-29'],
])('%s that starts %s in %s happens last on %s', (rrule, start, zone, expected) => {
  const recurrence = read(rrule, start, zone);
  const day = start.slice(0, 10);
  expect(daysBetween(recurrence, start, day, dayAfter(day, SPAN)).at(-1)).toBe(expected);
  expect(lastDay(recurrence, start, recurrence.until ?? '')).toBe(expected);
});

test('what begins up to that moment happens, in every zone, as ical.js reads it too', { timeout: 120_000 }, () => {
  const cut = { onItsDay: 0, elsewhere: 0 };
  fc.assert(
    fc.property(
      fc.record({
        zone: fc.constantFrom(...ZONES),
        offset: fc.nat({ max: 300 }),
        clock: fc.constantFrom('00:15', '02:30', '09:00', '14:00', '23:30'),
        step: fc.constantFrom('FREQ=DAILY', 'FREQ=DAILY;INTERVAL=3', 'FREQ=WEEKLY'),
        days: fc.nat({ max: 30 }),
        second: fc.nat({ max: 86_399 }),
        form: fc.constantFrom('universal', 'local', 'day'),
      }),
      ({ zone, offset, clock, step, days, second, form }) => {
        const first = dayAfter(FIRST, offset);
        const start = `${first}T${clock}`;
        const written = Temporal.PlainDateTime.from(`${dayAfter(first, days)}T00:00`).add({ seconds: second });
        const until = { universal: `${basic(written)}Z`, local: basic(written), day: basic(written).slice(0, 8) }[form];
        const rrule = `${step};UNTIL=${until}`;
        const end = {
          universal: () => written.toZonedDateTime('UTC'),
          local: () => written.toZonedDateTime(zone),
          day: () => written.with({ hour: 23, minute: 59, second: 59 }).toZonedDateTime(zone),
        }[form]();
        const endless = daysBetween(read(step, start, zone), start, first, dayAfter(first, days + 3));
        const expected = endless.filter(
          (day) => momentOn(day, { start, timezone: zone }).epochMilliseconds <= end.epochMilliseconds,
        );
        const own = daysBetween(read(rrule, start, zone), start, first, dayAfter(first, SPAN));
        expect([rrule, zone, ...own]).toEqual([rrule, zone, ...expected]);

        const lastOfAll = endless.find((day) => !expected.includes(day));
        if (lastOfAll === end.withTimeZone(zone).toPlainDate().toString()) cut.onItsDay += 1;
        else cut.elsewhere += 1;
        // Of an hour that clocks leave out or show twice, the reader thinks otherwise than RFC 5545, 3.3.5.
        if (expected.length > 0 && clock > '04:00' && clock < '23:00')
          expect([rrule, zone, ...readBack(rrule, start, zone)]).toEqual([rrule, zone, ...expected]);
      },
    ),
    { numRuns: 1000, seed: 3310 },
  );
  // A good share of the rules is cut between two hours of one day.
  expect(cut.onItsDay).toBeGreaterThan(100);
  expect(cut.elsewhere).toBeGreaterThan(100);
});

function readBack(rrule: string, start: string, zone: string): readonly string[] {
  const event = {
    uid: 'a',
    sequence: 0,
    stamp: '2026-04-01T00:00:00Z',
    title: 'Ritual',
    description: 'What it is for',
    category: 'Sync',
    start,
    zone,
    duration: 'PT45M',
    rrule,
    exceptions: [],
  };
  const file = calendarFile({ name: 'Rituals', description: 'All', until: '2037-12-31', events: [event] });
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  ICAL.TimezoneService.reset();
  for (const own of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(own);
  const component = calendar.getFirstSubcomponent('vevent');
  if (component === null) throw new Error('There is no event in the file.');
  const iterator = new ICAL.Event(component).iterator();
  // Its types do not say that a rule may come to an end.
  const step = (): ICAL.Time | undefined => iterator.next();
  const found: string[] = [];
  for (let next = step(); next; next = step())
    found.push(new Temporal.PlainDate(next.year, next.month, next.day).toString());
  return found;
}
