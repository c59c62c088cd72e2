/** The times of an incident: moments, how long it took, and the clock it was told by. */
import { Temporal } from 'temporal-polyfill';
import { isZonedDateTime } from '#model/fields.ts';
import type { Incident } from './schema.ts';

/** Milliseconds, to compare and to subtract. */
export const momentOf = (at: string): number => Temporal.Instant.from(at).epochMilliseconds;

export const minutesBetween = (from: string, to: string): number =>
  Math.round((momentOf(to) - momentOf(from)) / 60_000);

/** `+02:00` or `Z`: how far the clock of the review was from UTC. */
export const offsetOf = (at: string): string => /Z$|[+-]\d{2}:\d{2}$/.exec(at)?.[0] ?? 'Z';

/** What the clock showed, `2026-09-03T14:05`, where one of a given offset hung. */
export function clockAt(at: string, offset: string): string {
  const zone = offset === 'Z' ? 'UTC' : offset;
  return Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'minute' });
}

/**
 * The moment of each line of a timeline. A time alone is on the day of the line before it, and in its zone; undefined where there is
 * none before it.
 */
export function eventMoments(timeline: Incident['timeline']): readonly (string | undefined)[] {
  let before: string | undefined;
  return timeline.map(({ at }) => {
    if (isZonedDateTime(at)) before = at;
    else if (before !== undefined) before = before.slice(0, 11) + at + offsetOf(before);
    return before;
  });
}

/** How long it took from the beginning, in minutes: to notice, to stop the harm, to have all as it should be. */
export function timesTo({
  started,
  detected,
  mitigated,
  resolved,
}: Pick<Incident, 'started' | 'detected' | 'mitigated' | 'resolved'>) {
  return {
    detect: minutesBetween(started, detected),
    mitigate: mitigated === undefined ? undefined : minutesBetween(started, mitigated),
    resolve: minutesBetween(started, resolved),
  };
}
