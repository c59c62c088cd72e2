/** Decisions on a line of time: what was raised, decided and is to be looked at again, by year. */
import type { PageTools } from '#model/kind.ts';
import type { Speech } from '#model/speech.ts';
import type { DecisionEntry } from '../decision/relations.ts';
import { mentionOf } from '../mention/mention.ts';
import { decisionsWords } from '../words/decisions-words.ts';
import { byYear, eventsOf } from './events.ts';

export type TimelineBody = ReturnType<typeof timelinePage>['body'];

export function timelinePage(decisions: readonly DecisionEntry[], tools: PageTools) {
  const { speech } = tools;
  const words = decisionsWords(speech).timeline;
  const events = byYear(decisions.flatMap((decision) => eventsOf(decision, tools.view)));
  const years = [...events].map(([year, own]) => ({
    year,
    days: [...Map.groupBy(own, ({ day }) => day)].map(([day, ofDay]) => ({
      day,
      isToCome: day > tools.today,
      events: ofDay.map(({ name, decision }) => ({
        // What was decided is told by what was decided.
        label: name === 'decided' ? statusAtDecision(decision, speech) : words.events[name],
        decision: mentionOf(decision, tools),
      })),
    })),
  }));
  return {
    title: words.title(speech.names.decision),
    description: words.description,
    isEmpty: years.length === 0,
    body: { years },
    contents: years.map(({ year }) => ({ depth: 2, id: `year-${year}`, text: year })),
  };
}

/** Whatever became of it later, on its day it was accepted or it was not. */
function statusAtDecision({ data: { status } }: DecisionEntry, speech: Speech): string {
  return decisionsWords(speech).decision.statuses[
    status === 'rejected' || status === 'withdrawn' ? status : 'accepted'
  ];
}
