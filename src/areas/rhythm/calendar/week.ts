/** The week of all rituals, and what is coming up. */
import { Temporal } from 'temporal-polyfill';
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import { dayAfter } from '#words/day-after.ts';
import { occurrencesBetween, type Occurrence } from '../cadence/expand.ts';
import { recurringRituals } from '../cadence/recurring-rituals.ts';
import type { ShownSpan } from './spans.ts';
import { rhythmWords } from '../words/rhythm-words.ts';
import { meetingClock } from '../clock/meeting-clock.ts';
import { commonZone, rhythmFrame, ritualLabel } from './frame.ts';

const COMING_DAYS = 14;
/** How far a page that was built once can still say what is coming. */
const KNOWN_DAYS = 91;
const WEEKEND = 6;

export type WeekBody = ReturnType<typeof weekBody>;

export function weekBody(rituals: readonly Entry<'ritual'>[], tools: PageTools, span: ShownSpan) {
  const zone = commonZone(rituals);
  const { from } = span;
  const to = dayAfter(from, 6);
  const held = occurrencesBetween(recurringRituals(rituals), { from, to, zone }).map((each) => inZone(each, zone));
  const hours = openHours(held);
  const days = Array.from({ length: 7 }, (_, index) => dayView(dayAfter(from, index), held, hours, tools));
  return {
    ...rhythmFrame(rituals, tools, span, to),
    // A weekend without a ritual is free.
    days: days.filter(({ meetings }, index) => index + 1 < WEEKEND || meetings.length > 0),
    hours: hourMarks(hours),
    coming: span.place === 0 ? comingView(rituals, tools, zone) : undefined,
  };
}

interface Hours {
  readonly from: number;
  readonly to: number;
}

/** The working day, and longer where a ritual begins before or ends after it. */
function openHours(held: readonly Occurrence[]): Hours {
  const starts = held.map(({ start }) => start.hour);
  const ends = held.map(({ start, end }) => (end.day === start.day ? end.hour + Math.ceil(end.minute / 60) : 24));
  return { from: Math.min(9, ...starts), to: Math.max(17, ...ends) };
}

/** Full hours under the bars. */
function hourMarks({ from, to }: Hours) {
  return Array.from({ length: to - from + 1 }, (_, index) => ({
    label: String(from + index),
    at: Math.round((index / (to - from)) * 10_000) / 100,
  }));
}

function dayView(date: string, held: readonly Occurrence[], hours: Hours, tools: PageTools) {
  const day = Temporal.PlainDate.from(date);
  return {
    name: tools.speech.weekday(day.dayOfWeek),
    day: rhythmWords(tools.speech).calendar.dayOfYear(day.day, day.month),
    isToday: date === tools.today,
    meetings: held
      .filter(({ start }) => start.toPlainDate().equals(day))
      .map((each) => meetingView(each, hours, tools)),
  };
}

function meetingView(occurrence: Occurrence, hours: Hours, tools: PageTools) {
  const pageZone = occurrence.start.timeZoneId;
  const { ritual, start, end, isSkipped } = occurrence;
  const place = (minute: number) => Math.round(((minute / 60 - hours.from) / (hours.to - hours.from)) * 10_000) / 100;
  const begins = place(start.hour * 60 + start.minute);
  const ends = end.toPlainDate().equals(start.toPlainDate()) ? place(end.hour * 60 + end.minute) : 100;
  return {
    ritual: ritualLabel(ritual, tools),
    clock: meetingClock(occurrence, pageZone),
    share: { start: begins, size: Math.max(1, Math.round((ends - begins) * 100) / 100) },
    isSkipped,
  };
}

function comingView(rituals: readonly Entry<'ritual'>[], tools: PageTools, zone: string) {
  const words = rhythmWords(tools.speech).calendar;
  const from = tools.today;
  const [near, to] = [dayAfter(from, COMING_DAYS - 1), dayAfter(from, KNOWN_DAYS)];
  const held = occurrencesBetween(recurringRituals(rituals), { from, to, zone }).filter(({ isSkipped }) => !isSkipped);
  return {
    /** The days that the list shows where there is no script. */
    span: words.span(from, near),
    /** The clock that it goes by. */
    zone,
    /** The last day that the page knows of. */
    until: to,
    /** The moment to take for now, where the configuration fixes the day. */
    now: tools.view.config.today && Temporal.PlainDate.from(from).toZonedDateTime(zone).toInstant().toString(),
    items: held.map((each) => {
      const { ritual, start, end } = inZone(each, zone);
      const day = start.toPlainDate();
      return {
        ritual: ritualLabel(ritual, tools),
        start: start.toInstant().toString(),
        end: end.toInstant().toString(),
        day: words.dayOfWeek(tools.speech.weekday(day.dayOfWeek), day.day, day.month),
        clock: meetingClock(each, zone),
        isLater: day.toString() > near,
      };
    }),
  };
}

export function inZone(occurrence: Occurrence, zone: string): Occurrence {
  return { ...occurrence, start: occurrence.start.withTimeZone(zone), end: occurrence.end.withTimeZone(zone) };
}
