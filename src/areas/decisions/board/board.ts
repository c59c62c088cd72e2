/** The board: what is open and by when, and the log of what was decided. */
import type { PageDraft, PageTools } from '#model/kind.ts';
import type { BoardBody, DecisionView, Facet, LogRow, OpenView } from '../decision/bodies.ts';
import { standingOf, type Standing, type Urgency } from '../decision/standing.ts';
import { successionsAmong, type DecisionEntry } from '../decision/relations.ts';
import { CALENDAR, FEED, overviewAddress, OVERVIEWS, type OverviewName } from '../decision/overviews.ts';
import { affectedBy, decisionView, partyViews, standingView } from '../mention/mention.ts';

const COLUMNS: Readonly<Record<Urgency, string>> = { overdue: 'Overdue', due: 'Due within a week', open: 'Open' };

const CHOICES = [
  { name: 'status', label: 'Status', all: 'Any status' },
  { name: 'type', label: 'Type', all: 'Any type' },
  { name: 'affects', label: 'Affects', all: 'Anything' },
  { name: 'tag', label: 'Tag', all: 'Any tag' },
] as const;

export function boardPage(
  purpose: string,
  decisions: readonly DecisionEntry[],
  tools: PageTools,
): Pick<PageDraft<BoardBody>, 'template' | 'body' | 'contents'> {
  const open = decisions.flatMap((decision) => {
    const standing = standingOf(decision.data, tools.view, tools.today);
    return standing === undefined ? [] : [{ decision, standing }];
  });
  const log = newestFirst(decisions).map((decision) => logRow(decision, tools));
  const body: BoardBody = {
    purpose,
    columns: (Object.keys(COLUMNS) as readonly Urgency[]).map((urgency) => ({
      urgency,
      title: COLUMNS[urgency],
      items: open
        .filter(({ standing }) => standing.urgency === urgency)
        .toSorted((a, b) => (a.standing.days ?? Infinity) - (b.standing.days ?? Infinity))
        .map(({ decision, standing }) => openView(decision, standing, tools)),
    })),
    log,
    choices: CHOICES.map((choice) => ({
      ...choice,
      options: facetsOf(
        log.map((row) => row.decision),
        choice.name,
      ),
    })),
    overviews: overviewsFor(decisions, tools).map((name) => ({
      label: OVERVIEWS[name].title,
      href: overviewAddress(name),
      description: OVERVIEWS[name].about,
    })),
    feed: { label: 'Atom feed', href: FEED },
    calendar: { label: 'Calendar of due dates', href: CALENDAR },
  };
  return { template: 'board', body, contents: [] };
}

/** Those that have something to show. */
export function overviewsFor(
  decisions: readonly DecisionEntry[],
  { view }: Pick<PageTools, 'view'>,
): readonly OverviewName[] {
  const has: Readonly<Record<OverviewName, boolean>> = {
    timeline: decisions.length > 0,
    map: successionsAmong(decisions, view).length > 0,
    exceptions: decisions.some(({ data }) => data.type === 'exception'),
    affected: decisions.some(({ data }) => data.affects.length > 0),
  };
  return (Object.keys(has) as readonly OverviewName[]).filter((name) => has[name]);
}

export function newestFirst(decisions: readonly DecisionEntry[]): readonly DecisionEntry[] {
  return decisions.toSorted((a, b) => b.data.number - a.data.number || (a.id < b.id ? -1 : 1));
}

export function logRow(decision: DecisionEntry, tools: PageTools): LogRow {
  return {
    decision: decisionView(decision, tools),
    day: decision.data.decided ?? decision.data.created,
    affects: affectedBy(decision, tools),
  };
}

function openView(decision: DecisionEntry, standing: Standing, tools: PageTools): OpenView {
  const { decisionMakers, forum } = decision.data;
  return {
    decision: decisionView(decision, tools),
    standing: standingView(standing),
    parties: partyViews(decisionMakers, tools),
    forum: tools.link(forum, 'forum'),
  };
}

/** What there is to choose from, each once, by its label. */
function facetsOf(decisions: readonly DecisionView[], name: keyof DecisionView['facets']): readonly Facet[] {
  const all = new Map(decisions.flatMap(({ facets }) => facets[name].map((facet) => [facet.id, facet] as const)));
  return [...all.values()].toSorted((a, b) => a.label.localeCompare(b.label, 'en'));
}
