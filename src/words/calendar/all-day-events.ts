/** Days as an iCalendar file (RFC 5545): each an event that lasts the whole day and blocks nobody's time. */
import { Temporal } from 'temporal-polyfill';
import { contentLine, escaped } from './content-line.ts';

export interface AllDayEvent {
  /** The same in every build, so that calendars move an event and do not add another. */
  readonly uid: string;
  readonly day: string;
  readonly title: string;
  readonly description?: string | undefined;
  readonly url?: string | undefined;
  /** The day its source was last changed. */
  readonly changed: string;
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

function eventLines({ uid, day, title, description, url, changed }: AllDayEvent): readonly string[] {
  return [
    'BEGIN:VEVENT',
    contentLine('UID', uid),
    `DTSTAMP:${basic(changed)}T000000Z`,
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
