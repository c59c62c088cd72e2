/** Decisions on a line of time: what comes next, today, and what was raised and decided before, by year. */
import type { PageTools } from '#model/kind.ts';
import type { Speech } from '#model/speech.ts';
import { daysBetween } from '#words/days-between.ts';
import type { DecisionEntry } from '../decision/relations.ts';
import { mentionOf } from '../mention/mention.ts';
import { decisionsWords } from '../words/decisions-words.ts';
import { eventsOf, isKept, eventsFromLatest, type DecisionEvent } from './events.ts';

export type TimelineBody = ReturnType<typeof timelinePage>['body'];
export type TimelineDay = ReturnType<typeof dayView>;

export const TO_COME = 'to-come';

export function timelinePage(decisions: readonly DecisionEntry[], tools: PageTools) {
  const { speech, today } = tools;
  const words = decisionsWords(speech).timeline;
  const events = eventsFromLatest(decisions.flatMap((decision) => eventsOf(decision, tools.view)));
  const coming = events.filter(({ day }) => day > today);
  const next = coming.at(-1)?.day;
  const later = coming.filter(({ day }) => day !== next);
  const past = Map.groupBy(
    events.filter(({ day }) => day <= today),
    ({ day }) => day.slice(0, 4),
  );
  const years = [...past].map(([year, own]) => ({ year, id: `year-${year}`, days: daysOf(own, tools) }));
  return {
    title: words.title(speech.names.decision),
    description: words.description,
    isEmpty: events.length === 0,
    body: {
      today,
      next: daysOf(
        coming.filter(({ day }) => day === next),
        tools,
      ),
      /** The farthest first, so that it leads down to today. */
      later: daysOf(later, tools),
      laterSummary: later[0] && words.later(later.length, speech.day(later[0].day)),
      years,
    },
    contents: [
      { depth: 2, id: TO_COME, text: words.toCome } as const,
      ...years.map(({ id, year }) => ({ depth: 2, id, text: year }) as const),
    ],
  };
}

function daysOf(events: readonly DecisionEvent[], tools: PageTools): readonly TimelineDay[] {
  return [...Map.groupBy(events, ({ day }) => day)].map(([day, own]) => dayView(day, own, tools));
}

function dayView(day: string, events: readonly DecisionEvent[], tools: PageTools) {
  const { speech, today } = tools;
  const { timeline: words, decision: decisionWords } = decisionsWords(speech);
  const isToCome = day > today;
  return {
    day,
    isToCome,
    away: isToCome ? decisionWords.away(daysBetween(today, day)) : undefined,
    events: events.map((event) => {
      // A day to keep leaves the line when it is kept; one that has passed still waits.
      const isMissed = isKept(event) && day < today;
      return {
        // What was decided is told by what was decided.
        label: event.name === 'decided' ? statusAtDecision(event.decision, speech) : words.events[event.name],
        overdue: isMissed ? words.overdue(daysBetween(day, today)) : undefined,
        decision: mentionOf(event.decision, tools),
      };
    }),
  };
}

/** Whatever became of it later, on its day it was accepted or it was not. */
function statusAtDecision({ data: { status } }: DecisionEntry, speech: Speech): string {
  return decisionsWords(speech).decision.statuses[
    status === 'rejected' || status === 'withdrawn' ? status : 'accepted'
  ];
}
