/** The register of incidents: actions first, what is overdue on top; what came back; then all incidents, the newest first, by year where they are many. */
import type { Entry } from '#model/entry.ts';
import type { OverviewLink, PageDraft, PageTools } from '#model/kind.ts';
import { branch, itemsOf, leaf, listPages, type Branch } from '#site/assembly/listing/branch.ts';
import { listRow, type ListRow } from '#site/assembly/listing/rows.ts';
import { optionsByName } from '#site/kit/filter/options.ts';
import { siteWords } from '#site/words/site-words.ts';
import { healthWords } from '../../words/health-words.ts';
import { actionsOf } from '../actions.ts';
import { momentOf } from '../times.ts';
import { ACTIONS_FILE } from './actions-csv.ts';
import { durationsOf } from './durations.ts';
import { actionRow, incidentRow, recurrencesOf, themesOf } from './rows.ts';

type IncidentEntry = Entry<'incident'>;

/** More actions than these nobody talks through; the spreadsheet has them all. */
const MOST_ACTIONS = 100;

export type IncidentsBody = ReturnType<typeof pageBody>;

export const newestFirst = (a: IncidentEntry, b: IncidentEntry): number =>
  momentOf(b.data.started) - momentOf(a.data.started);

export function incidentIndexPages(
  incidents: readonly IncidentEntry[],
  tools: PageTools,
  overviews: readonly OverviewLink[],
): readonly PageDraft[] {
  const { names } = tools.speech;
  const words = siteWords(tools.speech).listing;
  const more = words.more(names.incident.inText.many);
  const sorted = incidents.toSorted(newestFirst);
  return listPages(byYear(sorted)).map(({ path, list, sections }, index) => ({
    template: 'incidents',
    path,
    title: index === 0 ? names.incident.many : words.part(names.incident.many, list.label ?? more),
    body: pageBody(
      sections.length > 0 ? [] : itemsOf(list),
      sections.map((section) => listRow(section, more)),
      index === 0 ? { overviews, ...overAll(sorted, tools) } : undefined,
      tools,
    ),
    contents: [],
  }));
}

function byYear(incidents: readonly IncidentEntry[]): Branch<IncidentEntry> {
  const years = Map.groupBy(incidents, ({ data }) => data.started.slice(0, 4));
  return branch(
    '',
    undefined,
    [...years].map(([year, own]) =>
      branch(
        `year_${year}`,
        year,
        own.map((each) => leaf(each.data.title, each)),
      ),
    ),
  );
}

/** What is said of all of them together. */
function overAll(incidents: readonly IncidentEntry[], tools: PageTools) {
  const actions = actionsOf(incidents, tools.today).filter(
    ({ standing }) => standing === 'overdue' || standing === 'open',
  );
  return {
    actions: actions.slice(0, MOST_ACTIONS).map((each) => actionRow(each, tools)),
    moreActions: Math.max(0, actions.length - MOST_ACTIONS),
    hasActions: incidents.some(({ data }) => data.actions.length > 0),
    recurrences: recurrencesOf(incidents, tools),
    themes: themesOf(incidents, tools),
    durations: durationsOf(incidents, tools),
    csv: ACTIONS_FILE,
  };
}

function pageBody(
  incidents: readonly IncidentEntry[],
  years: readonly ListRow[],
  all: (ReturnType<typeof overAll> & { readonly overviews: readonly OverviewLink[] }) | undefined,
  tools: PageTools,
) {
  const rows = incidents.map((incident) => incidentRow(incident, tools));
  const { choices, severity } = healthWords(tools.speech).incident.register;
  const severities = [...new Set(rows.map((row) => row.severity))].toSorted((a, b) => a - b);
  return {
    all,
    rows,
    years,
    choices: [
      {
        name: 'severity',
        label: choices.severity,
        all: choices.allSeverities,
        options: severities.map((each) => ({ id: String(each), label: severity(each) })),
      },
      {
        name: 'system',
        label: tools.speech.names.system.one,
        all: choices.allSystems(tools.speech.names.system.inText.many),
        options: optionsByName(
          rows.flatMap(({ systems }) => systems),
          tools.speech.locale,
        ),
      },
    ],
  };
}
