/** The board: what is open and by when, what follows what, and the log of what was decided, below it or on a page for each year. */
import type { OverviewLink, PageDraft, PageTools } from '#model/kind.ts';
import { itemsOf, listPages } from '#site/assembly/listing/branch.ts';
import { listRow } from '#site/assembly/listing/rows.ts';
import { siteWords } from '#site/words/site-words.ts';
import { successionsAmong, type DecisionEntry } from '../decision/relations.ts';
import { standingOf, type Standing, type Urgency } from '../decision/standing.ts';
import { CALENDAR, FEED } from '../log/feeds.ts';
import { logBody, type LogBody } from '../log/log-body.ts';
import { newestFirst } from '../log/log.ts';
import { logBranches } from '../log/years.ts';
import { lineageView } from '../lineage/lineage-view.ts';
import { mentionOf, partiesIn, standingView } from '../mention/mention.ts';
import { decisionsWords } from '../words/decisions-words.ts';

const COLUMNS: readonly Urgency[] = ['overdue', 'due', 'open'];

/** More of a column would hide the next one; the rest stands in the log. */
const MOST_IN_COLUMN = 40;

/** The anchor of what follows what. */
export const LINEAGE = 'what-follows-what';

/** A taller picture is folded: the log comes next. */
const MOST_ROWS_OPEN = 4;

export type BoardBody = ReturnType<typeof boardBody>;

export function boardPages(
  decisions: readonly DecisionEntry[],
  tools: PageTools,
  overviews: readonly OverviewLink[],
): readonly PageDraft[] {
  const name = tools.speech.names.decision.many;
  const words = siteWords(tools.speech).listing;
  const more = words.more(tools.speech.names.decision.inText.many);
  const sorted = newestFirst(decisions);
  const pages = listPages(logBranches(sorted, tools.speech));
  return pages.map(({ path, list, sections }, index) => {
    const shown = pages.length === 1 ? sorted : sections.length > 0 ? [] : itemsOf(list);
    const rows = sections.map((section) => listRow(section, more));
    const log = logBody(shown, rows, tools);
    return index === 0
      ? { template: 'board', path, title: name, body: boardBody(decisions, log, overviews, tools), contents: [] }
      : { template: 'log', path, title: words.part(name, list.label ?? more), body: log, contents: [] };
  });
}

function boardBody(
  decisions: readonly DecisionEntry[],
  log: LogBody,
  overviews: readonly OverviewLink[],
  tools: PageTools,
) {
  const words = decisionsWords(tools.speech).board;
  const open = decisions.flatMap((decision) => {
    const standing = standingOf(decision.data, tools.view, tools.today);
    return standing === undefined ? [] : [{ decision, standing }];
  });
  const successions = successionsAmong(decisions, tools.view);
  const lineage = lineageView(successions, tools);
  return {
    ...log,
    /** None where each stands alone. */
    lineage: successions.length === 0 ? undefined : { ...lineage, isTall: lineage.rowCount > MOST_ROWS_OPEN },
    columns: COLUMNS.map((urgency) => {
      const own = open
        .filter(({ standing }) => standing.urgency === urgency)
        .toSorted((a, b) => (a.standing.days ?? Infinity) - (b.standing.days ?? Infinity));
      const shown = own.slice(0, MOST_IN_COLUMN);
      return {
        urgency,
        title: words.columns[urgency],
        count: own.length,
        further: own.length - shown.length,
        items: shown.map(({ decision, standing }) => openQuestion(decision, standing, tools)),
      };
    }),
    overviews,
    feed: { label: words.feed, href: FEED },
    calendar: { label: words.calendar, href: CALENDAR },
  };
}

function openQuestion(decision: DecisionEntry, standing: Standing, tools: PageTools) {
  const { decisionMakers, forum } = decision.data;
  return {
    decision: mentionOf(decision, tools),
    standing: standingView(standing, tools.speech),
    parties: partiesIn(decisionMakers, tools),
    forum: tools.link(forum, 'forum'),
  };
}
