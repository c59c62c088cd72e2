/** An independent reader of calendars finds the same occurrences as we do: 1,000 rules in 12 zones. */
import fc from 'fast-check';
import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { calendarFile } from '#words/calendar/calendar-file.ts';
import { runs } from '#testing/runs.ts';
import { dayAfter } from '#words/day-after.ts';
import { momentOn } from '../cadence/expand.ts';
import { daysBetween } from '../cadence/occurrences.ts';
import { readRecurrence } from '../cadence/read-recurrence.ts';
import { WEEKDAYS } from '../cadence/recurrence.ts';

/** North and south, with and without summer time, half hours, a date line, rules of their own. */
const ZONES = [
  'UTC',
  'Europe/Berlin',
  'Europe/London',
  'America/New_York',
  'America/Sao_Paulo',
  'America/St_Johns',
  'America/Santiago',
  'Asia/Kolkata',
  'Asia/Jerusalem',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
  'Africa/Casablanca',
] as const;

/** Long enough for a rule of every sixth month to show, and for clocks to change. */
const DAYS = 500;
/** So many are compared of a rule that names nearly every day. */
const MOST = 10;

const some = <T>(items: readonly T[], most: number) =>
  fc.uniqueArray(fc.constantFrom(...items), { minLength: 1, maxLength: most });
const interval = (most: number) => fc.integer({ min: 1, max: most });
const end = fc.oneof(
  fc.constant(''),
  fc.integer({ min: 1, max: 40 }).map((count) => `;COUNT=${count}`),
  fc.integer({ min: 320, max: 1000 }).map((days) => `;UNTIL=${dayAfter('2026-01-01', days).replaceAll('-', '')}`),
);
const weekly = fc
  .tuple(interval(6), some(WEEKDAYS, 3), fc.constantFrom('', ';WKST=SU', ';WKST=MO'))
  .map(([every, days, week]) => `FREQ=WEEKLY;INTERVAL=${every};BYDAY=${days.join()}${week}`);
const daily = interval(10).map((every) => `FREQ=DAILY;INTERVAL=${every}`);
const monthly = fc
  .tuple(
    interval(6),
    fc.oneof(
      some(['1MO', '2WE', '-1FR', '3TH', '4TU', '-2MO'], 2).map((days) => `BYDAY=${days.join()}`),
      some([1, 5, 15, 28, -1], 2).map((days) => `BYMONTHDAY=${days.join()}`),
      fc.constantFrom(1, 2, -1).map((position) => `BYDAY=MO,TU,WE,TH,FR;BYSETPOS=${position}`),
    ),
  )
  .map(([every, which]) => `FREQ=MONTHLY;INTERVAL=${every};${which}`);
const yearly = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.constantFrom('1MO', '2WE', '-1FR', '3TH'))
  .map(([month, day]) => `FREQ=YEARLY;BYMONTH=${month};BYDAY=${day}`);

const anyRitual = fc.record({
  rrule: fc.tuple(fc.oneof(weekly, daily, monthly, yearly), end).map(([rule, last]) => rule + last),
  earliest: fc.integer({ min: 0, max: 300 }).map((days) => dayAfter('2026-01-01', days)),
  clock: fc.constantFrom('09:30', '10:00', '16:45', '23:30', '00:15', '02:30'),
  leftOut: fc.uniqueArray(fc.nat({ max: 12 }), { maxLength: 3 }),
});

test('ical.js reads the occurrences of any rule in 12 zones', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(anyRitual, ({ rrule, earliest, clock, leftOut }) => {
      // Of the ends only days are tried here, which are the same in every zone.
      const reading = readRecurrence(rrule, { start: `${earliest}T${clock}`, timezone: 'UTC' });
      if ('misreading' in reading) throw new Error(reading.misreading.part);
      const { recurrence } = reading;
      // A rule begins on a day that it names, as another rule makes sure.
      const endless = { ...recurrence, count: undefined, until: undefined };
      const [first = earliest] = daysBetween(endless, earliest, earliest, dayAfter(earliest, 370));
      const days = daysBetween(recurrence, first, first, dayAfter(first, DAYS)).slice(0, MOST);
      const last = days.length < MOST ? dayAfter(first, DAYS) : (days.at(-1) ?? first);
      const exceptions = leftOut.flatMap((index) => days[index] ?? []);
      const start = `${first}T${clock}`;
      const own = days.filter((day) => !exceptions.includes(day));
      const file = calendarFile({
        name: 'Rituals',
        description: 'All of them',
        until: '2037-12-31',
        events: ZONES.map((zone) => ({
          uid: zone,
          sequence: 0,
          stamp: '2026-04-01T00:00:00Z',
          title: 'Ritual',
          description: 'What it is for',
          category: 'Sync',
          start,
          zone,
          duration: 'PT45M',
          rrule,
          exceptions,
        })),
      });
      const read = readBack(file, last);
      for (const zone of ZONES) {
        const moments = own.map((day) => ({ day, moment: momentOn(day, { start, timezone: zone }) }));
        // In the hour that a clock leaves out or shows twice, the reader does not do as RFC 5545, section 3.3.5, says.
        const doubtful = new Set(moments.filter(({ moment }) => isDoubtful(moment, clock)).map(({ day }) => day));
        expect([
          zone,
          rrule,
          ...(read.get(zone) ?? []).filter(([day]) => !doubtful.has(day)).map(([, at]) => at),
        ]).toEqual([
          zone,
          rrule,
          ...moments.filter(({ day }) => !doubtful.has(day)).map(({ moment }) => moment.epochMilliseconds / 1000),
        ]);
      }
    }),
    { numRuns: runs(1000), seed: 5545 },
  );
});

function isDoubtful(moment: Temporal.ZonedDateTime, clock: string): boolean {
  // Clocks change at night.
  if (clock > '04:00' && clock < '23:00') return false;
  const local = moment.toPlainDate().toPlainDateTime(clock);
  const [earlier, later] = (['earlier', 'later'] as const).map((disambiguation) =>
    local.toZonedDateTime(moment.timeZoneId, { disambiguation }),
  );
  return earlier?.epochMilliseconds !== later?.epochMilliseconds;
}

/** Of each zone the days that the reader finds, with their moments. */
function readBack(file: string, last: string): ReadonlyMap<string, readonly (readonly [string, number])[]> {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  return new Map(
    calendar.getAllSubcomponents('vevent').map((component) => {
      const event = new ICAL.Event(component);
      const moments: (readonly [string, number])[] = [];
      const iterator = event.iterator();
      // Its types do not say that a rule may come to an end.
      const step = (): ICAL.Time | undefined => iterator.next();
      let next = step();
      while (next && localDay(next) <= last) {
        moments.push([localDay(next), next.toUnixTime()]);
        next = step();
      }
      return [event.uid, moments];
    }),
  );
}

function localDay({ year, month, day }: ICAL.Time): string {
  return new Temporal.PlainDate(year, month, day).toString();
}
