/** Pages about all decisions: by time, by descent, by what they affect, and the exceptions. */
import type { OverviewDraft, PageTools } from '#model/kind.ts';
import type { AffectedBody, ExceptionRow, ExceptionsBody, MapBody, TimelineBody } from './bodies.ts';
import { byYear, eventsOf, type EventName } from '../timeline/events.ts';
import { successionsAmong, type DecisionEntry } from './relations.ts';
import { daysBetween } from './standing.ts';
import { overviewAddress, OVERVIEWS, type OverviewName } from './overviews.ts';
import { isOpen } from './words.ts';
import { logRow, newestFirst, overviewsFor } from '../board/board.ts';
import { lineageView } from '../lineage/lineage-view.ts';
import { affectedBy, affectedEntries, daysInWords, decisionView, partyViews, statusView } from '../mention/mention.ts';

type Made = Pick<OverviewDraft, 'body' | 'contents'>;

const PAGES: Readonly<Record<OverviewName, (decisions: readonly DecisionEntry[], tools: PageTools) => Made>> = {
  timeline,
  map: (decisions, tools) => {
    const body: MapBody = { lineage: lineageView(successionsAmong(decisions, tools.view), tools) };
    return { body, contents: [] };
  },
  exceptions,
  affected,
};

export function decisionOverviews(decisions: readonly DecisionEntry[], tools: PageTools): readonly OverviewDraft[] {
  return overviewsFor(decisions, tools).map((name) => ({
    ...PAGES[name](decisions, tools),
    template: name,
    path: overviewAddress(name),
    title: OVERVIEWS[name].title,
    description: OVERVIEWS[name].about,
  }));
}

const EVENTS: Readonly<Record<EventName, string>> = {
  raised: 'Raised',
  decided: 'Decided',
  'decide-by': 'To be decided',
  revisit: 'To be looked at again',
  expires: 'Ends',
};

function timeline(decisions: readonly DecisionEntry[], tools: PageTools): Made {
  const years = byYear(decisions.flatMap((decision) => eventsOf(decision, tools.view)));
  const body: TimelineBody = {
    years: [...years].map(([year, events]) => ({
      year,
      days: [...Map.groupBy(events, ({ day }) => day)].map(([day, own]) => ({
        day,
        isToCome: day > tools.today,
        events: own.map(({ name, decision }) => ({
          // What was decided is told by what was decided.
          label: name === 'decided' ? statusAtDecision(decision) : EVENTS[name],
          decision: decisionView(decision, tools),
        })),
      })),
    })),
  };
  return { body, contents: [...years.keys()].map((year) => ({ depth: 2, id: `year-${year}`, text: year })) };
}

/** Whatever became of it later, on its day it was accepted or it was not. */
function statusAtDecision({ data }: DecisionEntry): string {
  return data.status === 'rejected' || data.status === 'withdrawn' ? statusView(data.status).label : 'Accepted';
}

const GROUPS = { asked: 'Asked for', 'in-force': 'In force', over: 'Over' } as const;
/** Within this many days of its end, an exception wants its owner's attention. */
const SOON = 30;

function exceptions(decisions: readonly DecisionEntry[], tools: PageTools): Made {
  const own = decisions.filter(({ data }) => data.type === 'exception');
  const groupOf = ({ data: { status } }: DecisionEntry): keyof typeof GROUPS =>
    isOpen(status) ? 'asked' : status === 'accepted' ? 'in-force' : 'over';
  const groups = (['in-force', 'asked', 'over'] as const).map((id) => ({
    id,
    title: GROUPS[id],
    rows: own
      .filter((decision) => groupOf(decision) === id)
      .toSorted((a, b) => ((a.data.expires ?? '') < (b.data.expires ?? '') ? -1 : 1))
      .map((decision) => exceptionRow(decision, id === 'in-force', tools)),
  }));
  const body: ExceptionsBody = { groups: groups.filter(({ rows }) => rows.length > 0) };
  return { body, contents: body.groups.map(({ id, title }) => ({ depth: 2, id, text: title })) };
}

function exceptionRow(decision: DecisionEntry, inForce: boolean, tools: PageTools): ExceptionRow {
  const { expires, decisionMakers } = decision.data;
  const days = expires === undefined || !inForce ? undefined : daysBetween(tools.today, expires);
  return {
    decision: decisionView(decision, tools),
    affects: affectedBy(decision, tools),
    expires,
    left: days === undefined ? undefined : daysInWords(days),
    isSoon: days !== undefined && days <= SOON,
    parties: partyViews(decisionMakers, tools),
  };
}

function affected(decisions: readonly DecisionEntry[], tools: PageTools): Made {
  const pairs = newestFirst(decisions).flatMap((decision) =>
    affectedEntries(decision, tools).map((entry) => ({ entry, decision })),
  );
  const groups = [...Map.groupBy(pairs, ({ entry }) => entry)]
    .map(([entry, own]) => ({
      id: `${entry.kind}-${entry.id}`,
      link: tools.linkTo(entry),
      kind: tools.kindLabel(entry).one,
      decisions: own.map(({ decision }) => logRow(decision, tools)),
    }))
    .toSorted((a, b) => a.kind.localeCompare(b.kind, 'en') || a.link.label.localeCompare(b.link.label, 'en'));
  const body: AffectedBody = { groups };
  return { body, contents: groups.map(({ id, link }) => ({ depth: 2, id, text: link.label })) };
}
