/** When a ritual really happens: its moments between two days, in its own zone. */
import { Temporal } from 'temporal-polyfill';
import type { Entry } from '#model/entry.ts';
import { dayAfter } from '#words/day-after.ts';
import { daysBetween, occursOn } from './occurrences.ts';
import type { RecurringRitual } from './recurring-rituals.ts';

export interface Occurrence {
  readonly ritual: Entry<'ritual'>;
  readonly start: Temporal.ZonedDateTime;
  readonly end: Temporal.ZonedDateTime;
  /** It would happen, and is left out or held at another time. */
  readonly isSkipped: boolean;
}

/** Its occurrences that begin on one of the days of `zone` between the two, in their order. */
export function occurrencesBetween(
  rituals: readonly RecurringRitual[],
  days: { readonly from: string; readonly to: string; readonly zone: string },
): readonly Occurrence[] {
  const inZone = (moment: Temporal.ZonedDateTime) => moment.withTimeZone(days.zone).toPlainDate().toString();
  // A day elsewhere may be the one before or after.
  const [from, to] = [dayAfter(days.from, -1), dayAfter(days.to, 1)];
  return rituals
    .flatMap(({ ritual, cadence, recurrence }) => {
      const at = (start: Temporal.ZonedDateTime, isSkipped: boolean): Occurrence => ({
        ritual,
        start,
        end: start.add(cadence.duration),
        isSkipped,
      });
      const away = new Set([...cadence.exdates, ...cadence.moved.map(({ day }) => day)]);
      return [
        ...daysBetween(recurrence, cadence.start, from, to).map((day) => at(momentOn(day, cadence), away.has(day))),
        ...cadence.moved
          .filter(({ day }) => !cadence.exdates.includes(day) && occursOn(recurrence, cadence.start, day))
          .map((moved) => at(Temporal.PlainDateTime.from(moved.to).toZonedDateTime(cadence.timezone), false)),
      ];
    })
    .filter(({ start }) => inZone(start) >= days.from && inZone(start) <= days.to)
    .toSorted(
      (a, b) =>
        Temporal.ZonedDateTime.compare(a.start, b.start) ||
        a.ritual.data.title.localeCompare(b.ritual.data.title, 'en'),
    );
}

/** Ten o'clock stays ten o'clock; where the clocks leave it out, it is what they show instead. */
export function momentOn(
  day: string,
  { start, timezone }: { readonly start: string; readonly timezone: string },
): Temporal.ZonedDateTime {
  const plainTime = Temporal.PlainDateTime.from(start).toPlainTime();
  return Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: timezone, plainTime });
}
