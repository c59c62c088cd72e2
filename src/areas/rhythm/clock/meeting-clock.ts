/** When a meeting begins and ends, on its own clock; the reader's stands beside it where that differs, which only a browser knows. */
import type { Temporal } from 'temporal-polyfill';
import type { Occurrence } from '../cadence/expand.ts';

export type MeetingClock = ReturnType<typeof meetingClock>;

/** @param zoneOfPage the zone that the page names once; a meeting in another one says its own */
export function meetingClock(
  { ritual, start, end }: Pick<Occurrence, 'ritual' | 'start' | 'end'>,
  zoneOfPage?: string,
) {
  const { cadence } = ritual.data;
  const zone = 'timezone' in cadence ? cadence.timezone : start.timeZoneId;
  const [from, to] = [start.withTimeZone(zone), end.withTimeZone(zone)];
  return {
    time: `${clock(from)}–${clock(to)}`,
    zone: zone === zoneOfPage ? undefined : zone,
    /** Its day of the week, from 1, where that is not the one that it has in the zone of the page. */
    weekday: from.toPlainDate().equals(start.withTimeZone(zoneOfPage ?? zone).toPlainDate())
      ? undefined
      : from.dayOfWeek,
    /** Both moments with their distance from universal time, as the script beside `Clock.astro` reads them. */
    moments: [from, to].map((moment) => moment.toString({ timeZoneName: 'never', smallestUnit: 'minute' })).join(' '),
  };
}

/** Where only words go: *10:00–11:15, Europe/Berlin*. */
export function clockInWords({ time, zone }: MeetingClock): string {
  return zone === undefined ? time : `${time}, ${zone}`;
}

function clock(moment: Temporal.ZonedDateTime): string {
  return moment.toPlainTime().toString({ smallestUnit: 'minute' });
}
