/** The register of experiments: all that was tried, with what was learned, the newest first; on a page for each year where they are many. */
import type { Entry } from '#model/entry.ts';
import type { OverviewLink, PageDraft, PageTools } from '#model/kind.ts';
import { branch, itemsOf, leaf, listPages, type Branch } from '#site/assembly/listing/branch.ts';
import { listRow, type ListRow } from '#site/assembly/listing/rows.ts';
import { siteWords } from '#site/words/site-words.ts';
import { comparePeriods } from '../../period/period.ts';
import { periodInWords } from '../../period/period-words.ts';
import { valueInWords } from '../../metric/value-words.ts';
import { directionWords } from '../../words/direction-words.ts';
import { newestFirst } from '../neighbours.ts';
import { progressOf } from '../progress.ts';
import { changeInWords } from '../progress-view.ts';
import { STANDINGS } from '../standing.ts';
import { standingView } from '../standing-view.ts';
import { REGISTER_FILE } from './register-csv.ts';

type Experiment = Entry<'experiment'>;

export type RegisterBody = ReturnType<typeof registerBody>;
export type RegisterRow = RegisterBody['rows'][number];

export function registerPages(
  experiments: readonly Experiment[],
  tools: PageTools,
  overviews: readonly OverviewLink[],
): readonly PageDraft[] {
  const { names } = tools.speech;
  const words = siteWords(tools.speech).listing;
  const more = words.more(names.experiment.inText.many);
  const sorted = experiments.toSorted(newestFirst);
  const pages = listPages(byYear(sorted));
  return pages.map(({ path, list, sections }, index) => {
    const shown = sections.length > 0 ? [] : itemsOf(list);
    const years = sections.map((section) => listRow(section, more));
    return {
      template: 'experiments',
      path,
      title: index === 0 ? names.experiment.many : words.part(names.experiment.many, list.label ?? more),
      body: registerBody(shown, years, index === 0 ? overviews : [], tools),
      contents: [],
    };
  });
}

function byYear(experiments: readonly Experiment[]): Branch<Experiment> {
  const years = Map.groupBy(experiments, ({ data }) => data.started.slice(0, 4));
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

function registerBody(
  experiments: readonly Experiment[],
  years: readonly ListRow[],
  overviews: readonly OverviewLink[],
  tools: PageTools,
) {
  const rows = experiments.map((experiment) => rowOf(experiment, tools));
  const words = directionWords(tools.speech).experiment;
  const results = STANDINGS.filter((is) => rows.some(({ standing }) => standing.is === is));
  const teams = new Map(rows.flatMap(({ team }) => (team === undefined ? [] : [[team.id, team.label] as const])));
  const quarters = new Map(rows.map(({ quarter }) => [quarter.id, quarter.label]));
  return {
    rows,
    years,
    overviews,
    choices: [
      {
        name: 'result',
        ...words.register.choices.result,
        options: results.map((id) => ({ id, label: words.standings[id] })),
      },
      {
        name: 'team',
        label: tools.speech.names.team.one,
        all: words.register.choices.allTeams,
        options: optionsOf(teams).toSorted((a, b) => a.label.localeCompare(b.label, tools.speech.locale)),
      },
      {
        name: 'quarter',
        ...words.register.choices.quarter,
        options: optionsOf(quarters).toSorted((a, b) => comparePeriods(b.id, a.id)),
      },
    ],
    csv: { label: words.register.csv, href: REGISTER_FILE },
  };
}

function optionsOf(options: ReadonlyMap<string, string>) {
  return [...options].map(([id, label]) => ({ id, label }));
}

function rowOf(experiment: Experiment, tools: PageTools) {
  const { view, speech, today } = tools;
  const { data } = experiment;
  const metric = view.resolve(data.metric, ['metric']);
  const team = view.resolve(data.team, ['team']);
  const progress = metric && progressOf(metric, data, today);
  const said = (value: number) => (metric === undefined ? '' : valueInWords(metric, value, speech));
  const { tendencies } = directionWords(speech).experiment.progress;
  const tendency = progress?.change?.tendency;
  return {
    ...tools.linkTo(experiment),
    standing: standingView(data, tools),
    isFocus: data.focus,
    team: team && { ...tools.linkTo(team), id: team.id },
    quarter: { id: data.quarter, label: periodInWords(data.quarter, speech) },
    metric: metric && tools.linkTo(metric),
    /** From what to what. */
    values:
      progress?.before && progress.within
        ? ([said(progress.before.value), said(progress.within.value)] as const)
        : undefined,
    change:
      metric && progress?.change
        ? { text: changeInWords(metric, progress.change.by, tools), says: tendency && tendencies[tendency] }
        : undefined,
    learned: data.learned === undefined ? undefined : tools.inline(data.learned, experiment),
    hypothesis: tools.inline(data.hypothesis, experiment),
  };
}
