/** This month and the next, as calendars hang on walls. */
import { Temporal } from 'temporal-polyfill';
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import { dayAfter } from '#words/day-after.ts';
import { occurrencesBetween, type Occurrence } from '../cadence/expand.ts';
import { recurringRituals } from '../cadence/recurring-rituals.ts';
import { rhythmWords } from '../words/rhythm-words.ts';
import { meetingClock } from '../clock/meeting-clock.ts';
import { commonZone, rhythmFrame, ritualLabel } from './frame.ts';
import { mondayOf } from './monday.ts';
import type { ShownSpan } from './spans.ts';
import { inZone } from './week.ts';

export type MonthBody = ReturnType<typeof monthBody>;

type HeldByDay = ReadonlyMap<string, readonly Occurrence[]>;

export function monthBody(rituals: readonly Entry<'ritual'>[], tools: PageTools, span: ShownSpan) {
  const zone = commonZone(rituals);
  const first = Temporal.PlainDate.from(span.from);
  const second = first.add({ months: 1 });
  const from = first.toString();
  const to = second.add({ months: 1 }).subtract({ days: 1 }).toString();
  const held = occurrencesBetween(recurringRituals(rituals), { from, to, zone }).map((each) => inZone(each, zone));
  const byDay = Map.groupBy(held, ({ start }) => start.toPlainDate().toString());
  return {
    ...rhythmFrame(rituals, tools, span, to),
    months: [first, second].map((month) => monthView(month, byDay, tools)),
  };
}

function monthView(month: Temporal.PlainDate, byDay: HeldByDay, tools: PageTools) {
  const end = month.add({ months: 1 });
  const mondays: string[] = [];
  for (let monday = mondayOf(month.toString()); monday < end.toString(); monday = dayAfter(monday, 7))
    mondays.push(monday);
  const weeks = mondays.map((monday) => ({
    number: Temporal.PlainDate.from(monday).weekOfYear ?? 0,
    days: Array.from({ length: 7 }, (_, index) => dayView(dayAfter(monday, index), month, byDay, tools)),
  }));
  return {
    id: month.toString().slice(0, 7),
    name: rhythmWords(tools.speech).calendar.month(month.month, month.year),
    weeks,
  };
}

function dayView(date: string, month: Temporal.PlainDate, byDay: HeldByDay, tools: PageTools) {
  const day = Temporal.PlainDate.from(date);
  const isInMonth = day.month === month.month;
  return {
    number: day.day,
    name: tools.speech.weekday(day.dayOfWeek),
    isInMonth,
    isToday: date === tools.today,
    meetings: (isInMonth ? (byDay.get(date) ?? []) : []).map((each) => ({
      ritual: ritualLabel(each.ritual, tools),
      clock: meetingClock(each, each.start.timeZoneId),
      isSkipped: each.isSkipped,
    })),
  };
}
