/** Decisions on a line of time: what was raised, decided and is to be looked at again, by year. */
import type { PageTools } from '#model/kind.ts';
import type { DecisionEntry } from '../decision/relations.ts';
import { mentionOf, statusView } from '../mention/mention.ts';
import { byYear, eventsOf, type EventName } from './events.ts';

const EVENTS: Readonly<Record<EventName, string>> = {
  raised: 'Raised',
  decided: 'Decided',
  'decide-by': 'To be decided',
  revisit: 'To be looked at again',
  expires: 'Ends',
};

export type TimelineBody = ReturnType<typeof timelinePage>['body'];

export function timelinePage(decisions: readonly DecisionEntry[], tools: PageTools) {
  const events = byYear(decisions.flatMap((decision) => eventsOf(decision, tools.view)));
  const years = [...events].map(([year, own]) => ({
    year,
    days: [...Map.groupBy(own, ({ day }) => day)].map(([day, ofDay]) => ({
      day,
      isToCome: day > tools.today,
      events: ofDay.map(({ name, decision }) => ({
        // What was decided is told by what was decided.
        label: name === 'decided' ? statusAtDecision(decision) : EVENTS[name],
        decision: mentionOf(decision, tools),
      })),
    })),
  }));
  return {
    title: 'Timeline of decisions',
    description: 'What was raised, decided and is to be looked at again, by year.',
    isEmpty: years.length === 0,
    body: { years },
    contents: years.map(({ year }) => ({ depth: 2, id: `year-${year}`, text: year })),
  };
}

/** Whatever became of it later, on its day it was accepted or it was not. */
function statusAtDecision({ data }: DecisionEntry): string {
  return data.status === 'rejected' || data.status === 'withdrawn' ? statusView(data.status).label : 'Accepted';
}
