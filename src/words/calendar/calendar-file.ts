/** A calendar as a file that Outlook, Google and Apple read: RFC 5545. The same events give the same bytes. */
import { Temporal } from 'temporal-polyfill';
import { contentLine, escaped } from './content-line.ts';
import { localTime, timeZoneLines } from './time-zone.ts';

export interface Calendar {
  readonly name: string;
  readonly description: string;
  readonly events: readonly CalendarEvent[];
  /** The day up to which zones are written that change their clocks by no rule. */
  readonly until: string;
}

export interface CalendarEvent {
  /** The same for ever, so that a program that knows the event changes it instead of adding another. */
  readonly uid: string;
  /** The day on which it was last looked at. */
  readonly stamp: string;
  readonly title: string;
  readonly description: string;
  readonly category: string;
  readonly url?: string | undefined;
  /** The first time, on the clock of its zone: `2026-01-06T10:00`. */
  readonly start: string;
  readonly zone: string;
  readonly duration: string;
  readonly rrule: string;
  /** Days on which it is left out. */
  readonly exceptions: readonly string[];
}

export function calendarFile({ name, description, events, until }: Calendar): string {
  const zones = Map.groupBy(
    events.filter(({ zone }) => zone !== 'UTC'),
    ({ zone }) => zone,
  );
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Waymark//Rhythm//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    contentLine('X-WR-CALNAME', escaped(name)),
    contentLine('X-WR-CALDESC', escaped(description)),
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    'X-PUBLISHED-TTL:P1D',
    ...[...zones].flatMap(([zone, own]) => timeZoneLines(zone, earliest(own), until)),
    ...events.flatMap(eventLines),
    'END:VCALENDAR',
  ];
  return `${lines.join('\r\n')}\r\n`;
}

function earliest(events: readonly CalendarEvent[]): string {
  return events.map(({ start }) => start.slice(0, 10)).toSorted()[0] ?? '';
}

function eventLines(event: CalendarEvent): readonly string[] {
  const start = Temporal.PlainDateTime.from(event.start);
  const exceptions = event.exceptions.map((day) =>
    inZone(Temporal.PlainDate.from(day).toPlainDateTime(start.toPlainTime()), event.zone),
  );
  return [
    'BEGIN:VEVENT',
    contentLine('UID', event.uid),
    contentLine('DTSTAMP', `${event.stamp.replaceAll('-', '')}T000000Z`),
    dated('DTSTART', event.zone, [inZone(start, event.zone)]),
    contentLine('DURATION', event.duration),
    contentLine('RRULE', withMoment(event)),
    ...(exceptions.length === 0 ? [] : [dated('EXDATE', event.zone, exceptions)]),
    contentLine('SUMMARY', escaped(event.title)),
    contentLine('DESCRIPTION', escaped(event.description)),
    contentLine('CATEGORIES', escaped(event.category)),
    ...(event.url === undefined ? [] : [contentLine('URL', event.url)]),
    'TRANSP:OPAQUE',
    'END:VEVENT',
  ];
}

function dated(name: string, zone: string, moments: readonly string[]): string {
  return contentLine(zone === 'UTC' ? name : `${name};TZID=${zone}`, moments.join(','));
}

function inZone(moment: Temporal.PlainDateTime, zone: string): string {
  return zone === 'UTC' ? `${localTime(moment)}Z` : localTime(moment);
}

/** The end as a moment of universal time, which is what the standard wants beside a start in a zone. A day ends with its last second. */
function withMoment({ rrule, zone }: CalendarEvent): string {
  return rrule.replace(/UNTIL=(\d{8})(?:T(\d{6})(Z?))?/, (written, day: string, time = '235959', universal = '') => {
    if (universal === 'Z') return written;
    const end = Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(zone).withTimeZone('UTC');
    // The format has no five-digit years.
    return `UNTIL=${end.year > 9999 ? '99991231T235959' : localTime(end.toPlainDateTime())}Z`;
  });
}
