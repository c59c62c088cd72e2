/** A subscriber who applies one feed after another, and misses some, has the calendar of the newest playbook: RFC 5545 and 5546. */
import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { example, type ExampleEntry } from '#model/rule.ts';
import { exampleSite, type Former } from '#testing/example-site.ts';
import { runs } from '#testing/runs.ts';
import { dayAfter } from '#words/day-after.ts';
import { ritualExports } from './exports.ts';

const DAYS = ['MO', 'TU', 'WE', 'TH'] as const;
const FIRST = { MO: '2026-01-05', TU: '2026-01-06', WE: '2026-01-07', TH: '2026-01-08' } as const;

interface Kept {
  /** The id of the file; none while there is no file. */
  readonly id: string | undefined;
  readonly aliases: readonly string[];
  readonly fields: Readonly<Record<string, unknown>>;
}

type Edit = (ritual: Kept, index: number) => Kept;

/** Each is one thing that people do to a ritual. */
const edits = fc.oneof(
  fc.constantFrom(...DAYS).map(
    (day): Edit =>
      (ritual) =>
        withCadence(ritual, { day }),
  ),
  fc.constantFrom('09:00', '10:00', '14:30').map(
    (clock): Edit =>
      (ritual) =>
        withCadence(ritual, { clock }),
  ),
  fc.constantFrom([], ['week 2'], ['week 2', 'week 3']).map(
    (out): Edit =>
      (ritual) =>
        withCadence(ritual, { out }),
  ),
  fc.constantFrom([], ['week 4']).map(
    (moved): Edit =>
      (ritual) =>
        withCadence(ritual, { moved }),
  ),
  fc.constantFrom('Sync', 'Stand-up', 'Risks').map(
    (title): Edit =>
      (ritual) =>
        withFields(ritual, { title }),
  ),
  fc.constantFrom('Talk.', 'Listen.').map(
    (purpose): Edit =>
      (ritual) =>
        withFields(ritual, { purpose }),
  ),
  fc.constantFrom('sync', 'learning').map(
    (category): Edit =>
      (ritual) =>
        withFields(ritual, { category }),
  ),
  fc.constantFrom('active', 'archived').map(
    (status): Edit =>
      (ritual) =>
        withFields(ritual, { status }),
  ),
  fc.boolean().map(
    (isTriggered): Edit =>
      (ritual) =>
        withFields(ritual, { isTriggered }),
  ),
  fc.constant<Edit>((ritual) => ({ ...ritual, id: undefined })),
  fc.constant<Edit>((ritual, index) => ({
    ...ritual,
    id: ritual.id ?? `ritual-${index}`,
    aliases: ritual.id === undefined ? [] : ritual.aliases,
  })),
  fc.nat({ max: 9 }).map(
    (count): Edit =>
      (ritual, index) =>
        renamed(ritual, `ritual-${index}-${count}`),
  ),
);

function withFields(ritual: Kept, fields: Readonly<Record<string, unknown>>): Kept {
  return { ...ritual, fields: { ...ritual.fields, ...fields } };
}

function withCadence(ritual: Kept, part: Readonly<Record<string, unknown>>): Kept {
  return withFields(ritual, part);
}

function renamed(ritual: Kept, id: string): Kept {
  const names = [...ritual.aliases, ritual.id];
  return ritual.id === undefined || names.includes(id)
    ? ritual
    : { ...ritual, id, aliases: names.filter((name) => name !== undefined) };
}

function entryOf({ id, aliases, fields }: Kept): readonly ExampleEntry[] {
  if (id === undefined) return [];
  const { day, clock, out, moved, isTriggered, ...others } = fields as {
    readonly day: (typeof DAYS)[number];
    readonly clock: string;
    readonly out: readonly string[];
    readonly moved: readonly string[];
    readonly isTriggered: boolean;
  };
  const inWeek = (week: string) => dayAfter(FIRST[day], 7 * Number(week.slice(5)));
  const cadence = isTriggered
    ? { trigger: 'A release', within: 'P2D' }
    : {
        rrule: `FREQ=WEEKLY;BYDAY=${day}`,
        start: `${FIRST[day]}T${clock}`,
        timezone: 'Europe/Berlin',
        duration: 'PT30M',
        exdates: out.map(inWeek),
        moved: moved.map((week) => ({ day: inWeek(week), to: `${dayAfter(inWeek(week), 1)}T11:00` })),
      };
  return [example('ritual', { ...others, aliases, cadence }, { id })];
}

const START: Kept = {
  id: undefined,
  aliases: [],
  fields: {
    day: 'MO',
    clock: '10:00',
    out: [],
    moved: [],
    isTriggered: false,
    title: 'Sync',
    purpose: 'Talk.',
    category: 'sync',
    status: 'active',
  },
};

/** What a revision does: an edit of one of the rituals, some days after the last; and whether the subscriber looks afterwards. */
const steps = fc.array(
  fc.record({ which: fc.nat({ max: 2 }), edit: edits, days: fc.constantFrom(0, 0, 1, 5), isSeen: fc.boolean() }),
  { minLength: 1, maxLength: 8 },
);

interface Held {
  readonly sequence: number;
  readonly stamp: string;
  readonly isCancelled: boolean;
  /** Everything it says, but for how new it is. */
  readonly says: string;
  /** What of that people plan by. */
  readonly when: string;
}

function eventsIn(file: string): ReadonlyMap<string, Held> {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  const events = Map.groupBy(calendar.getAllSubcomponents('vevent'), (event) => told(event, 'uid'));
  return new Map(
    [...events].map(([uid, [first, ...others]]) => {
      if (first === undefined) throw new Error('A group has a first');
      const parts = [first, ...others].map((event) =>
        event
          .getAllProperties()
          .filter(({ name }) => !['dtstamp', 'last-modified', 'sequence'].includes(name))
          .map((property) => property.toICALString())
          .join('\n'),
      );
      const isCancelled = told(first, 'status') === 'CANCELLED';
      return [
        uid,
        {
          sequence: Number(told(first, 'sequence')),
          stamp: told(first, 'dtstamp'),
          isCancelled,
          says: parts.join('\n\n'),
          // Nobody plans by what does not take place.
          when: isCancelled
            ? ''
            : [first, ...others].map((event) => PLANNED.map((name) => told(event, name)).join(' ')).join('\n'),
        },
      ];
    }),
  );
}

const PLANNED = ['status', 'summary', 'dtstart', 'duration', 'rrule', 'recurrence-id'];

function told(event: ICAL.Component, name: string): string {
  return String(event.getFirstPropertyValue(name));
}

/** The higher number wins, and of the same number the later moment. */
function isNewer(event: Held, known: Held | undefined): boolean {
  if (known === undefined) return true;
  return event.sequence === known.sequence ? event.stamp > known.stamp : event.sequence > known.sequence;
}

const confirmed = (events: ReadonlyMap<string, Held>) =>
  [...events].flatMap(([uid, { isCancelled, says }]) => (isCancelled ? [] : [[uid, says]])).toSorted();

test('one feed after another leads to the newest calendar', { timeout: 120_000 }, () => {
  const seen = { cancelled: 0, changed: 0 };
  fc.assert(
    fc.property(steps, (taken) => {
      let day = '2026-01-02';
      let rituals: readonly Kept[] = [{ ...START, id: 'ritual-0' }, { ...START, id: 'ritual-1' }, START];
      const past: Former[] = [];
      const calendar = new Map<string, Held>();
      for (const [index, { which, edit, days, isSeen }] of taken.entries()) {
        day = dayAfter(day, days);
        rituals = rituals.map((ritual, at) => (at === which ? edit(ritual, at) : ritual));
        const content = [...rituals.flatMap(entryOf), example('team')];
        past.unshift({ day, content });
        if (!isSeen && index < taken.length - 1) continue;
        const { view, tools } = exampleSite(content, 'internal', past);
        const files = new Map(
          ritualExports(view.entriesOf('ritual'), tools).map((file) => [file.path, file.content()]),
        );
        const newest = eventsIn(files.get('/rhythm/all.ics') ?? 'BEGIN:VCALENDAR\r\nEND:VCALENDAR');
        for (const [uid, event] of newest) {
          if (!isNewer(event, calendar.get(uid))) continue;
          if (calendar.has(uid) && calendar.get(uid)?.when !== event.when)
            expect(event.sequence).toBeGreaterThan(calendar.get(uid)?.sequence ?? 0);
          if (calendar.has(uid)) seen[event.isCancelled ? 'cancelled' : 'changed'] += 1;
          calendar.set(uid, event);
        }
        expect(confirmed(calendar)).toEqual(confirmed(newest));
        // The same event is the same in every calendar that has it.
        for (const [path, file] of files)
          if (path.endsWith('.ics'))
            for (const [uid, event] of eventsIn(file)) expect([path, event]).toEqual([path, newest.get(uid)]);
      }
    }),
    { numRuns: runs(200, 25), seed: 5546 },
  );
  // Both happened, or nothing was tried.
  expect(Math.min(seen.cancelled, seen.changed)).toBeGreaterThan(3);
});
