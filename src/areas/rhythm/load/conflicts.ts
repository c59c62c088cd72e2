/** Rituals that ask for the same people at the same time. */
import { Temporal } from 'temporal-polyfill';
import { entryKey, type Entry } from '#model/entry.ts';
import type { Playbook } from '#model/playbook.ts';
import { dayAfter } from '#words/day-after.ts';
import { occurrencesBetween, type Occurrence } from '../cadence/expand.ts';
import { attending, isMeeting } from './meetings.ts';
import { recurringRituals } from '../cadence/recurring-rituals.ts';

export interface Conflict {
  readonly first: Entry<'ritual'>;
  readonly second: Entry<'ritual'>;
  /** Everyone who would have to be in both. */
  readonly roles: readonly Entry[];
  /** When it happens first, on the clock of the second. */
  readonly on: string;
  readonly times: number;
}

/** A quarter. */
const DAYS_AHEAD = 91;

/** Each pair of rituals once, in the order in which they meet. */
export function conflicts(
  rituals: readonly Entry<'ritual'>[],
  playbook: Pick<Playbook, 'resolve'>,
  today: string,
): readonly Conflict[] {
  const held = occurrencesBetween(recurringRituals(rituals.filter(({ data }) => isMeeting(data))), {
    from: today,
    to: dayAfter(today, DAYS_AHEAD),
    zone: 'UTC',
  }).filter(({ isSkipped }) => !isSkipped);
  const wanted = new Map(rituals.map((ritual) => [entryKey(ritual), peopleOf(ritual, playbook)]));
  const found = new Map<string, Conflict>();
  for (const [a, b] of overlaps(held)) {
    const key = [entryKey(a.ritual), entryKey(b.ritual)].toSorted().join(' ');
    const known = found.get(key);
    if (known !== undefined) {
      found.set(key, { ...known, times: known.times + 1 });
      continue;
    }
    const others = wanted.get(entryKey(b.ritual));
    const roles = [...(wanted.get(entryKey(a.ritual)) ?? [])].flatMap(([role, entry]) =>
      others?.has(role) ? [entry] : [],
    );
    if (roles.length > 0)
      found.set(key, {
        first: a.ritual,
        second: b.ritual,
        roles,
        on: b.start.toPlainDate().toString(),
        times: 1,
      });
  }
  return [...found.values()];
}

/** @param occurrences by their start */
function overlaps(occurrences: readonly Occurrence[]): readonly (readonly [Occurrence, Occurrence])[] {
  return occurrences.flatMap((each, index) => {
    const pairs: (readonly [Occurrence, Occurrence])[] = [];
    for (const other of occurrences.slice(index + 1)) {
      if (Temporal.ZonedDateTime.compare(other.start, each.end) >= 0) break;
      if (other.ritual !== each.ritual) pairs.push([each, other]);
    }
    return pairs;
  });
}

/** Where one person of many is enough, two meetings at once need only two people. */
function peopleOf(ritual: Entry<'ritual'>, playbook: Pick<Playbook, 'resolve'>): ReadonlyMap<string, Entry> {
  const roles = attending(ritual.data).flatMap(({ role, count }) =>
    count === undefined ? (playbook.resolve(role, ['role', 'team']) ?? []) : [],
  );
  return new Map(roles.map((role) => [entryKey(role), role]));
}
