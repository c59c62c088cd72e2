/** The events of rituals: of those that are held, and for half a year of those that no longer are, so that subscribers hear of it. */
import { formerIds } from '#model/former-address.ts';
import { entryKey, type Entry } from '#model/entry.ts';
import type { FileState } from '#model/history.ts';
import type { PageTools } from '#model/kind.ts';
import type { CalendarEvent } from '#words/calendar/calendar-file.ts';
import { eventId } from '#words/calendar/event-id.ts';
import { eventPast, type EventPast } from '#words/calendar/event-revision.ts';
import { dayAfter } from '#words/day-after.ts';
import { belonging } from '../calendar/groups.ts';
import { occursOn } from '../cadence/occurrences.ts';
import { readRecurrence } from '../cadence/read-recurrence.ts';
import type { Recurrence } from '../cadence/recurrence.ts';
import type { Cadence, Ritual } from '../ritual/schema.ts';
import { rhythmWords } from '../words/rhythm-words.ts';
import { descriptionOf, pageOf } from './description.ts';
import { factsOf, writtenEvent, type EventFields } from './written-event.ts';

export interface RitualEvent {
  readonly event: CalendarEvent;
  /** The ids that its ritual has and had, the present one first: each has a calendar of its own. */
  readonly ids: readonly string[];
  /** The keys of the teams and roles in whose calendars it is. */
  readonly groups: ReadonlySet<string>;
  readonly category: Ritual['category'];
}

type EventTools = Pick<PageTools, 'view' | 'address' | 'speech' | 'history' | 'today'>;

/** So long a ritual that is no longer held stays in the calendars, marked as cancelled. */
const CANCELLED_DAYS = 183;

/** Settings that are written into events: a change of them makes each newer. */
const SETTINGS = ['site', 'base', 'language'] as const;

/** @param rituals also those that are archived */
export function ritualEvents(rituals: readonly Entry<'ritual'>[], tools: EventTools): readonly RitualEvent[] {
  const { history, today, speech } = tools;
  const states = history.past('rituals');
  const past = Map.groupBy(states, ({ file }) => idIn(file));
  const age = new Map(states.map((state, index) => [state, index]));
  const others = SETTINGS.flatMap((field) => history.revisionsOf('playbook.yaml', field)).map(({ date }) => date);
  const pastOf = (ids: readonly string[], facts?: string) =>
    eventPast(
      ids.flatMap((id) => past.get(id) ?? []).toSorted((a, b) => (age.get(a) ?? 0) - (age.get(b) ?? 0)),
      ({ file, text }) => {
        const written = writtenEvent(file, text);
        return written === undefined ? null : factsOf(written);
      },
      { facts, today, others },
    );

  const living = rituals.flatMap((ritual): readonly RitualEvent[] => {
    const ids = [ritual.id, ...formerIds(ritual.data)];
    const found = pastOf(ids, factsOf(ritual.data));
    const { teams, roles } = belonging(ritual, tools.view);
    const isCancelled = factsOf(ritual.data) === undefined;
    // Where nothing is known of the past, it was archived when it was last read.
    const since = past.has(ritual.id) ? found.since : ritual.data.reviewed;
    const shown = isCancelled ? lastHeld(ritual.data, found) : ritual.data;
    if (shown === undefined || (isCancelled && !isRecent(since, today))) return [];
    return eventOf({ ...shown, ids, category: ritual.data.category }, found, isCancelled, tools).map((event) => ({
      event: isCancelled ? event : { ...event, description: descriptionOf(ritual, speech), url: pageOf(ritual, tools) },
      ids,
      groups: new Set([...teams, ...roles].map(entryKey)),
      category: ritual.data.category,
    }));
  });
  const standing = new Set(rituals.flatMap(({ id, data }) => [id, ...formerIds(data)]));
  const gone = goneRituals(past, standing).flatMap((ids) => goneEvent(ids, pastOf(ids), tools));
  return [...living, ...gone];
}

/** The ids of each ritual whose file was deleted, the last one first; those before it are the aliases that it had. */
function goneRituals(
  past: ReadonlyMap<string, readonly FileState[]>,
  standing: ReadonlySet<string>,
): readonly (readonly [string, ...string[]])[] {
  const known = new Set(standing);
  // The files that went last come first in the past, so a name is met before those that it followed.
  return [...past].flatMap(([id, states]) => {
    if (known.has(id) || states[0]?.text !== undefined) return [];
    const last = states.find(({ text }) => text !== undefined);
    const aliases = formerIds({
      aliases: [],
      ...(last?.text === undefined ? undefined : writtenEvent(last.file, last.text)),
    });
    const own = [id, ...aliases.filter((alias) => !known.has(alias) && alias !== id)] as const;
    for (const name of own) known.add(name);
    return [own];
  });
}

/** Its file was deleted: what it said last is all that is known of it. */
function goneEvent(ids: readonly [string, ...string[]], found: EventPast, tools: EventTools): readonly RitualEvent[] {
  const written = found.before && writtenEvent(found.before.file, found.before.text);
  if (written === undefined || !isRecent(found.since, tools.today)) return [];
  const { category = 'sync', roles = [] } = written;
  const { teams, roles: invited } = belonging({ data: { ...written, roles } }, tools.view);
  return eventOf({ ...written, ids, category }, found, true, tools).map((event) => ({
    event,
    ids,
    groups: new Set([...teams, ...invited].map(entryKey)),
    category,
  }));
}

interface Shown extends EventFields {
  readonly ids: readonly string[];
  readonly category: Ritual['category'];
}

/** None where it has no rhythm that can be read. */
function eventOf(
  { title, cadence, ids, category }: Shown,
  { sequence, stamp }: EventPast,
  isCancelled: boolean,
  { view, speech }: EventTools,
): readonly CalendarEvent[] {
  if ('trigger' in cadence) return [];
  const reading = readRecurrence(cadence.rrule, cadence);
  if ('misreading' in reading) return [];
  const words = rhythmWords(speech);
  return [
    {
      // Under its first name, so that a new one does not make it another event.
      uid: eventId('ritual', ids[1] ?? ids[0] ?? '', view.config),
      sequence,
      stamp,
      isCancelled,
      title,
      description: words.feeds.cancelled(speech.names.ritual),
      category: words.categories[category],
      start: cadence.start,
      zone: cadence.timezone,
      duration: cadence.duration,
      rrule: cadence.rrule,
      exceptions: cadence.exdates,
      moved: movedTimes(cadence, reading.recurrence),
    },
  ];
}

/** A day that is left out is not held at another time either, nor is one on which it would not have happened: calendars would add it. */
function movedTimes({ moved, exdates, start }: Extract<Cadence, { readonly rrule: string }>, recurrence: Recurrence) {
  return moved
    .filter(({ day }) => !exdates.includes(day) && occursOn(recurrence, start, day))
    .map(({ day, to }) => ({ day, start: to }));
}

/** What it said while it was held: an archived one still says it, one that follows an event now said it before. */
function lastHeld(data: Ritual, { before }: EventPast): EventFields | undefined {
  const written = before && writtenEvent(before.file, before.text);
  return written ?? ('rrule' in data.cadence ? data : undefined);
}

function isRecent(day: string, today: string): boolean {
  return dayAfter(day, CANCELLED_DAYS) >= today;
}

function idIn(file: string): string {
  return (file.split('/').at(-1) ?? file).replace(/\.\w+$/, '');
}
