/** Where a recurrence ends. `UNTIL` is a day or a moment (RFC 5545, 3.3.10): which days that leaves depends on the zone. */
import { Temporal } from 'temporal-polyfill';
import type { Recurrence, Start } from './recurrence.ts';

export interface WrittenEnd {
  readonly day: string;
  /** On a clock, `14:00:00`; none where the whole day counts. */
  readonly time?: string | undefined;
  /** The clock is that of universal time rather than that of the start. */
  readonly isUniversal: boolean;
}

/** Days are compared as text, which years beyond this would break. */
const LAST_DAY = '9999-12-31';

/** A whole day counts in the zone of the start, where its author reads the calendar. */
export function endIn(end: WrittenEnd, { start, timezone }: Start): Pick<Recurrence, 'until' | 'endsAt'> {
  const moment = momentOf(end, timezone);
  if (moment === undefined) return { until: end.day };
  if (moment.year > 9999) return { until: LAST_DAY };
  const day = moment.toPlainDate();
  // On its last day it may begin only up to that moment.
  const isOver = Temporal.ZonedDateTime.compare(startOn(day, start, timezone), moment) > 0;
  return {
    until: (isOver ? day.subtract({ days: 1 }) : day).toString(),
    endsAt: moment.toPlainDateTime().toString({ smallestUnit: 'second' }),
  };
}

/** The moment of the end, on the clock of the start; none where it is a whole day. */
function momentOf({ day, time, isUniversal }: WrittenEnd, zone: string): Temporal.ZonedDateTime | undefined {
  if (time === undefined) return undefined;
  const clock = Temporal.PlainDateTime.from(`${day}T${time}`);
  return clock.toZonedDateTime(isUniversal ? 'UTC' : zone).withTimeZone(zone);
}

function startOn(day: Temporal.PlainDate, start: string, timeZone: string): Temporal.ZonedDateTime {
  return day.toZonedDateTime({ timeZone, plainTime: Temporal.PlainDateTime.from(start).toPlainTime() });
}
