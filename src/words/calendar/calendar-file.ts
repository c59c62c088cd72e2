/** A calendar as a file that Outlook, Google and Apple read: RFC 5545. The same events give the same bytes. */
import { Temporal } from 'temporal-polyfill';
import { contentLine, escaped } from './content-line.ts';
import { revisionLines } from './revision-lines.ts';
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
  /** How often it has changed, and when last: see `eventPast`. */
  readonly sequence: number;
  readonly stamp: string;
  /** Told to those who have it, so that their calendars take it out. */
  readonly isCancelled?: boolean | undefined;
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
  /** Single times that are held at another one: the day by the rule, and the moment on the same clock. */
  readonly moved?: readonly MovedTime[] | undefined;
}

export interface MovedTime {
  readonly day: string;
  readonly start: string;
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
  const { zone, moved = [] } = event;
  const start = Temporal.PlainDateTime.from(event.start);
  const byRule = (day: string) => inZone(Temporal.PlainDate.from(day).toPlainDateTime(start.toPlainTime()), zone);
  const exceptions = event.exceptions.map(byRule);
  const series = [
    dated('DTSTART', zone, [inZone(start, zone)]),
    contentLine('DURATION', event.duration),
    contentLine('RRULE', universalRule(event.rrule, zone)),
    ...(exceptions.length === 0 ? [] : [dated('EXDATE', zone, exceptions)]),
  ];
  return [
    ...oneEvent(event, series),
    ...moved.flatMap((time) =>
      oneEvent(event, [
        dated('RECURRENCE-ID', zone, [byRule(time.day)]),
        dated('DTSTART', zone, [inZone(Temporal.PlainDateTime.from(time.start), zone)]),
        contentLine('DURATION', event.duration),
      ]),
    ),
  ];
}

/** Whether and how to be reminded is for its reader to say, so there is no alarm. */
function oneEvent(event: CalendarEvent, when: readonly string[]): readonly string[] {
  return [
    'BEGIN:VEVENT',
    contentLine('UID', event.uid),
    ...revisionLines(event),
    ...when,
    contentLine('SUMMARY', escaped(event.title)),
    contentLine('DESCRIPTION', escaped(event.description)),
    contentLine('CATEGORIES', escaped(event.category)),
    ...(event.url === undefined ? [] : [contentLine('URL', event.url)]),
    `TRANSP:${event.isCancelled === true ? 'TRANSPARENT' : 'OPAQUE'}`,
    'END:VEVENT',
  ];
}

function dated(name: string, zone: string, moments: readonly string[]): string {
  return contentLine(zone === 'UTC' ? name : `${name};TZID=${zone}`, moments.join(','));
}

function inZone(moment: Temporal.PlainDateTime, zone: string): string {
  return zone === 'UTC' ? `${localTime(moment)}Z` : localTime(moment);
}

/** A rule with its end as a moment of universal time, which is what the standard wants beside a start in a zone. A day ends with its last second. */
export function universalRule(rrule: string, zone: string): string {
  return rrule.replace(/UNTIL=(\d{8})(?:T(\d{6})(Z?))?/, (written, day: string, time = '235959', universal = '') => {
    if (universal === 'Z') return written;
    const end = Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(zone).withTimeZone('UTC');
    // The format has no five-digit years.
    return `UNTIL=${end.year > 9999 ? '99991231T235959' : localTime(end.toPlainDateTime())}Z`;
  });
}
