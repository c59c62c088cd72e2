/** The log for other programs: an Atom feed of what changed, and a calendar of days to keep. */
import { formerIds } from '#model/former-address.ts';
import type { ExportedFile, PageTools } from '#model/kind.ts';
import { allDayCalendar } from '#words/calendar/all-day-events.ts';
import { eventId } from '#words/calendar/event-id.ts';
import { fileRevision } from '#words/calendar/event-revision.ts';
import { atomFeed } from '#words/atom.ts';
import { absolute } from '#site/assembly/absolute.ts';
import { datesToKeep, droppedDates } from '../timeline/events.ts';
import type { DecisionEntry } from '../decision/relations.ts';
import { markOf } from '../mention/mention.ts';
import { decisionsWords } from '../words/decisions-words.ts';
import { newestFirst } from './log.ts';

export const FEED = '/decisions/feed.xml';
export const CALENDAR = '/decisions/due.ics';

export function decisionExports(decisions: readonly DecisionEntry[], tools: PageTools): readonly ExportedFile[] {
  return [
    { path: FEED, content: () => feed(decisions, tools) },
    { path: CALENDAR, content: () => calendar(decisions, tools) },
  ];
}

function feed(decisions: readonly DecisionEntry[], tools: PageTools): string {
  const { name } = tools.view.config;
  const { speech } = tools;
  const { decision: words, log } = decisionsWords(speech);
  return atomFeed({
    id: `urn:waymark:decisions:${encodeURIComponent(name)}`,
    title: log.of(name, speech.names.decision),
    self: absolute(FEED, tools) ?? 'feed.xml',
    page: absolute('/decisions/', tools) ?? './',
    author: name,
    // One of which no day is known is no news, and the day of an import is none of its days.
    entries: newestFirst(decisions.filter(isDated)).map((decision) => {
      const { title, summary, status, type, created } = decision.data;
      const address = tools.address(decision);
      return {
        id: `urn:waymark:decision:${encodeURIComponent(name)}:${decision.id}:${status}`,
        title: log.entry(`${markOf(decision, speech)}: ${title}`, words.statusesInText[status]),
        href: absolute(address, tools) ?? `${decision.id}/`,
        published: created ?? lastChange(decision),
        updated: lastChange(decision),
        summary: summary ?? `${words.types[type]}: ${words.statusesInText[status]}`,
        category: type,
      };
    }),
  });
}

function isDated({ data: { created, decided } }: DecisionEntry): boolean {
  return created !== undefined || decided !== undefined;
}

/** The newest of its days that have come. */
function lastChange({ data: { created, decided, reviewed } }: DecisionEntry): string {
  return [created ?? reviewed, decided ?? reviewed].reduce((a, b) => (a < b ? b : a), reviewed);
}

function calendar(decisions: readonly DecisionEntry[], tools: PageTools): string {
  const { name } = tools.view.config;
  const { speech } = tools;
  const { of: calendarOf, toDo } = decisionsWords(speech).log;
  const events = newestFirst(decisions)
    .flatMap((decision) => [
      ...datesToKeep(decision, tools.view),
      ...droppedDates(decision, tools).map((date) => ({ ...date, isCancelled: true })),
    ])
    .map(({ day, name: event, decision, ...state }) => ({
      ...state,
      // Under the first name of the decision, so that a new one does not make it another event.
      uid: eventId('decision', `${formerIds(decision.data)[0] ?? decision.id}-${event}`, tools.view.config),
      day,
      title: toDo[event](`${markOf(decision, speech)}: ${decision.data.title}`),
      description: decision.data.summary,
      url: absolute(tools.address(decision), tools),
      ...fileRevision(decision.file, tools),
    }))
    .toSorted((a, b) => (a.day === b.day ? (a.uid < b.uid ? -1 : 1) : a.day < b.day ? -1 : 1));
  return allDayCalendar(calendarOf(name, speech.names.decision), events);
}
