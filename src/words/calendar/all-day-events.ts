/** Days as an iCalendar file (RFC 5545): each an event that lasts the whole day and blocks nobody's time. */
import { Temporal } from 'temporal-polyfill';
import { contentLine, escaped } from './content-line.ts';
import { revisionLines } from './revision-lines.ts';

export interface AllDayEvent {
  /** The same in every build, so that calendars move an event and do not add another. */
  readonly uid: string;
  readonly day: string;
  readonly title: string;
  readonly description?: string | undefined;
  readonly url?: string | undefined;
  /** How often it has changed, and when last: see `eventPast`. */
  readonly sequence: number;
  readonly stamp: string;
  /** Told to those who have it, so that their calendars take it out. */
  readonly isCancelled?: boolean | undefined;
}

export function allDayCalendar(name: string, events: readonly AllDayEvent[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Waymark//Waymark//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    contentLine('X-WR-CALNAME', escaped(name)),
    ...events.flatMap(eventLines),
    'END:VCALENDAR',
  ];
  return `${lines.join('\r\n')}\r\n`;
}

function eventLines({ uid, day, title, description, url, ...revision }: AllDayEvent): readonly string[] {
  return [
    'BEGIN:VEVENT',
    contentLine('UID', uid),
    ...revisionLines(revision),
    `DTSTART;VALUE=DATE:${basic(day)}`,
    `DTEND;VALUE=DATE:${basic(Temporal.PlainDate.from(day).add({ days: 1 }).toString())}`,
    contentLine('SUMMARY', escaped(title)),
    ...(description === undefined ? [] : [contentLine('DESCRIPTION', escaped(description))]),
    ...(url === undefined ? [] : [contentLine('URL', url)]),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function basic(day: string): string {
  return day.replaceAll('-', '');
}
