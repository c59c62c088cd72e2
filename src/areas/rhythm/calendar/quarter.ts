/** Thirteen weeks: which ritual falls into which of them. */
import { Temporal } from 'temporal-polyfill';
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import { dayAfter } from '#words/day-after.ts';
import { daysApart } from '../cadence/cadence.ts';
import { occurrencesBetween } from '../cadence/expand.ts';
import { categoriesOf } from './groups.ts';
import { recurringRituals } from '../cadence/recurring-rituals.ts';
import { rhythmWords } from '../words/rhythm-words.ts';
import { commonZone, rhythmFrame, ritualLabel } from './frame.ts';
import { WEEKS_OF_QUARTER, type ShownSpan } from './spans.ts';
import { inZone } from './week.ts';

export type QuarterBody = ReturnType<typeof quarterBody>;

export function quarterBody(rituals: readonly Entry<'ritual'>[], tools: PageTools, span: ShownSpan) {
  const { from } = span;
  const to = dayAfter(from, WEEKS_OF_QUARTER * 7 - 1);
  const mondays = Array.from({ length: WEEKS_OF_QUARTER }, (_, index) => dayAfter(from, index * 7));
  const recurring = recurringRituals(rituals).map(({ ritual }) => ritual);
  const zone = commonZone(rituals);
  return {
    ...rhythmFrame(rituals, tools, span, to),
    months: [...Map.groupBy(mondays, (monday) => monday.slice(0, 7)).values()].map((own) => ({
      name: tools.speech.month(Number(own[0]?.slice(5, 7))),
      weeks: own.length,
    })),
    weeks: mondays.map((monday) => String(Temporal.PlainDate.from(monday).day)),
    groups: categoriesOf(recurring).map((category) => ({
      label: rhythmWords(tools.speech).categories[category],
      rows: recurring
        .filter(({ data }) => data.category === category)
        .toSorted((a, b) => daysApart(a.data.cadence) - daysApart(b.data.cadence))
        .map((ritual) => rowOf(ritual, mondays, zone, tools)),
    })),
  };
}

function rowOf(ritual: Entry<'ritual'>, mondays: readonly string[], zone: string, tools: PageTools) {
  const held = occurrencesBetween(recurringRituals([ritual]), {
    from: mondays[0] ?? tools.today,
    to: dayAfter(mondays.at(-1) ?? tools.today, 6),
    zone,
  }).map((each) => {
    const day = inZone(each, zone).start.toPlainDate();
    return { date: day.toString(), number: day.day, isSkipped: each.isSkipped };
  });
  const words = rhythmWords(tools.speech).calendar;
  return {
    ritual: ritualLabel(ritual, tools),
    /** For each week the days on which it happens, or would. */
    weeks: mondays.map((monday) =>
      held
        .filter(({ date }) => date >= monday && date < dayAfter(monday, 7))
        .map(({ date, number, isSkipped }) => ({ day: words.day(date), number, isSkipped })),
    ),
  };
}
