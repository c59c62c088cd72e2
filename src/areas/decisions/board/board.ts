/** The board: what is open and by when, and the log of what was decided. */
import type { OverviewLink, PageTools } from '#model/kind.ts';
import type { DecisionEntry } from '../decision/relations.ts';
import { standingOf, type Standing, type Urgency } from '../decision/standing.ts';
import { CALENDAR, FEED } from '../log/feeds.ts';
import { logRow, newestFirst } from '../log/log.ts';
import { mentionOf, partiesIn, standingView, type Facet, type Mention } from '../mention/mention.ts';

const COLUMNS: Readonly<Record<Urgency, string>> = { overdue: 'Overdue', due: 'Due within a week', open: 'Open' };

const CHOICES = [
  { name: 'status', label: 'Status', all: 'Any status' },
  { name: 'type', label: 'Type', all: 'Any type' },
  { name: 'affects', label: 'Affects', all: 'Anything' },
  { name: 'tag', label: 'Tag', all: 'Any tag' },
] as const;

export type BoardBody = ReturnType<typeof boardPage>['body'];

export function boardPage(decisions: readonly DecisionEntry[], tools: PageTools, overviews: readonly OverviewLink[]) {
  const open = decisions.flatMap((decision) => {
    const standing = standingOf(decision.data, tools.view, tools.today);
    return standing === undefined ? [] : [{ decision, standing }];
  });
  const log = newestFirst(decisions).map((decision) => logRow(decision, tools));
  const body = {
    columns: (Object.keys(COLUMNS) as readonly Urgency[]).map((urgency) => ({
      urgency,
      title: COLUMNS[urgency],
      items: open
        .filter(({ standing }) => standing.urgency === urgency)
        .toSorted((a, b) => (a.standing.days ?? Infinity) - (b.standing.days ?? Infinity))
        .map(({ decision, standing }) => openQuestion(decision, standing, tools)),
    })),
    log,
    choices: CHOICES.map((choice) => ({
      ...choice,
      options: facetsOf(
        log.map((row) => row.decision),
        choice.name,
      ),
    })),
    overviews,
    feed: { label: 'Atom feed', href: FEED },
    calendar: { label: 'Calendar of due dates', href: CALENDAR },
  };
  return { template: 'board', body, contents: [] };
}

function openQuestion(decision: DecisionEntry, standing: Standing, tools: PageTools) {
  const { decisionMakers, forum } = decision.data;
  return {
    decision: mentionOf(decision, tools),
    standing: standingView(standing),
    parties: partiesIn(decisionMakers, tools),
    forum: tools.link(forum, 'forum'),
  };
}

/** What there is to choose from, each once, by its label. */
function facetsOf(decisions: readonly Mention[], name: keyof Mention['facets']): readonly Facet[] {
  const all = new Map(decisions.flatMap(({ facets }) => facets[name].map((facet) => [facet.id, facet] as const)));
  return [...all.values()].toSorted((a, b) => a.label.localeCompare(b.label, 'en'));
}
