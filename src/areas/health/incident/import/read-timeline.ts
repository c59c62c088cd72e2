/** A timeline out of a list or a table. A block that holds a line without a time stays text as a whole. */
import { Temporal } from 'temporal-polyfill';
import type { RootContent } from 'mdast';
import { dayAfter } from '#words/day-after.ts';
import type { EventKind } from '../values.ts';
import { clockAtStart, dayIn, momentFrom, zoneIn, type Clock } from './moments.ts';
import { cellsOf, itemsOf, oneLine, type Section, type Slice } from './sections.ts';

export interface ReadEvent {
  readonly at: string;
  readonly kind: EventKind;
  readonly text: string;
}

export interface ReadTimeline {
  readonly events: readonly ReadEvent[];
  readonly taken: readonly RootContent[];
  /** Why a block that looks like a timeline was left as text. */
  readonly left: 'zone' | 'day' | undefined;
}

/** In the order in which they are tried; what none fits is `other`. */
const KINDS: readonly (readonly [RegExp, EventKind])[] = [
  [
    /\b(?:alert|alarm|paged|pager|noticed?|notices|detect\w*|reports?|reported|discover\w*|complain\w*)\b/i,
    'detection',
  ],
  [/\b(?:escalates?|escalated|escalation|declared?|declares|incident begins)\b/i, 'escalation'],
  [
    /\b(?:operational|restored|resolved|recover\w*|outage (?:ends|mitigated)|incident ends|back to normal)\b/i,
    'recovery',
  ],
  [/\b(?:decides?|decided|decision|agreed)\b/i, 'decision'],
  [
    /\b(?:status page|e-?mails?|mailed|mail sent|announced?|announces|inform(?:ed|s)?|posted|posts)\b/i,
    'communication',
  ],
  [/\b(?:deploy\w*|released?|releases|merged|rolled out|migrated?|migration|upgraded?|upgrade)\b/i, 'change'],
  [
    /\b(?:restart\w*|roll(?:ed)? ?back\w*|revert\w*|investigated?|investigations?|scaled?|scaling|disabled?|increased?|increase|fix\w*|attempt\w*|starts?|started)\b/i,
    'action',
  ],
];

/** @param around the day and the zone that the rest of the review says */
export function readTimeline(
  sections: readonly Section[],
  slice: Slice,
  around: { readonly day: string | undefined; readonly zone: string | undefined },
): ReadTimeline {
  const events: ReadEvent[] = [];
  const taken: RootContent[] = [];
  let left: ReadTimeline['left'];
  for (const { title, blocks } of sections) {
    let [day, zone] = [dayIn(title) ?? around.day, zoneIn(title)];
    zone ??= blocks
      .map((block) => (block.type === 'paragraph' ? zoneIn(slice(block)) : undefined))
      .find((each) => each !== undefined);
    for (const block of blocks) {
      if (block.type === 'paragraph') {
        const text = oneLine(slice(block));
        day = dayIn(text) ?? day;
        continue;
      }
      const lines = linesOf(block, slice);
      if (lines === undefined) continue;
      const read = eventsOf(lines.rows, day, lines.zone ?? zone ?? around.zone);
      if (typeof read === 'string') left ??= read;
      else {
        events.push(...read);
        taken.push(block);
        day = read.at(-1)?.at.slice(0, 10) ?? day;
      }
    }
  }
  return { events: events.toSorted((a, b) => epoch(a.at) - epoch(b.at)), taken, left };
}

const epoch = (at: string): number => Temporal.Instant.from(at).epochMilliseconds;

interface Line {
  readonly clock: Clock;
  readonly text: string;
}

function linesOf(
  block: RootContent,
  slice: Slice,
): { readonly rows: readonly Line[]; readonly zone: string | undefined } | undefined {
  const items = itemsOf(block, slice);
  if (items !== undefined) {
    const rows = items.map(({ text }) => lineOf(text));
    return rows.every((row) => row !== undefined) ? { rows, zone: undefined } : undefined;
  }
  const cells = cellsOf(block, slice);
  if (cells === undefined) return undefined;
  const [head = [], ...body] = cells;
  const rows = body.map((row) => {
    const [first = '', second = '', ...more] = row;
    // A column for the day, and one for the time.
    const isSplit = dayIn(first) !== undefined && clockAtStart(first) === undefined;
    const clock = clockAtStart(isSplit ? `${dayIn(first)} ${second}` : first);
    const rest = [...(clock?.rest ? [clock.rest] : []), ...(isSplit ? more : [second, ...more])].filter(
      (cell) => cell !== '',
    );
    return clock === undefined || rest.length === 0 ? undefined : { clock, text: rest.join(' · ') };
  });
  return rows.every((row) => row !== undefined) && rows.length > 0
    ? { rows, zone: head.map(zoneIn).find((each) => each !== undefined) }
    : undefined;
}

function lineOf(text: string): Line | undefined {
  const clock = clockAtStart(text);
  return clock === undefined || clock.rest === '' ? undefined : { clock, text: clock.rest };
}

/** After ten in the evening, a time before six is of the next day. */
function eventsOf(
  rows: readonly Line[],
  first: string | undefined,
  zone: string | undefined,
): readonly ReadEvent[] | 'zone' | 'day' {
  const events: ReadEvent[] = [];
  let [day, before] = [first, ''];
  for (const { clock, text } of rows) {
    if (clock.day !== undefined) day = clock.day;
    else if (day !== undefined && before >= '22:00' && clock.time < '06:00') day = dayAfter(day, 1);
    if (day === undefined) return 'day';
    const at = momentFrom(day, clock.time, clock.zone ?? zone);
    if (at === undefined) return 'zone';
    if (text.length > MOST) return 'day';
    before = clock.time;
    events.push({ at, kind: KINDS.find(([form]) => form.test(text))?.[1] ?? 'other', text });
  }
  return events;
}

/** What a field of the timeline holds. */
const MOST = 1200;
