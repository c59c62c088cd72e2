/** The pages of a health check: a sheet to print, the page on which it is run, and what came of it. */
import type { Entry } from '#model/entry.ts';
import type { PageDraft, PageTools } from '#model/kind.ts';
import { mainPage, proseHeadings } from '#site/kit/main-page.ts';
import { seriesOf, trendPath } from '../results/snapshots.ts';
import { resultsBody } from '../results/results-body.ts';
import { runBody } from '../run/run-body.ts';
import { healthWords } from '../words/health-words.ts';
import { sheetBody } from './sheet.ts';
import { trendBody } from '../results/trend-body.ts';
import { RESULTS_PATH, RUN_PATH } from './sections.ts';

export function healthCheckPages(check: Entry<'health-check'>, tools: PageTools): readonly PageDraft[] {
  const series = seriesOf(check, tools.view, tools.speech);
  const results = series.length === 0 ? [] : [resultsPage(check, tools)];
  const trends = check.data.comparability === 'never' ? [] : series.map((each) => trendPage(check, each, tools));
  return [sheetPage(check, results.length > 0, tools), runPage(check, tools), ...results, ...trends];
}

function sheetPage(check: Entry<'health-check'>, hasResults: boolean, tools: PageTools): PageDraft {
  const address = tools.address(check);
  const words = healthWords(tools.speech).check;
  const ways = [
    { label: words.run, href: address + RUN_PATH },
    ...(hasResults ? [{ label: words.results, href: address + RESULTS_PATH }] : []),
  ];
  const body = sheetBody(check, ways, tools);
  const contents = [
    ...(body.figures ? [body.figures.heading] : []),
    body.answers,
    ...body.areas.map(({ heading }) => heading),
    body.method.heading,
    ...proseHeadings(check),
  ];
  return mainPage(check, body, contents);
}

function runPage(check: Entry<'health-check'>, tools: PageTools): PageDraft {
  const { title, description } = healthWords(tools.speech).run;
  return {
    template: 'run',
    path: RUN_PATH,
    title: title(check.data.title),
    description: description(check.data.title),
    body: runBody(check, tools),
    contents: [],
    nav: { label: healthWords(tools.speech).nav.run },
    action: { label: healthWords(tools.speech).nav.runCheck, onHome: true },
  };
}

function resultsPage(check: Entry<'health-check'>, tools: PageTools): PageDraft {
  const { title, description } = healthWords(tools.speech).results;
  return {
    template: 'results',
    path: RESULTS_PATH,
    title: title(check.data.title),
    description: description(check.data.title),
    body: resultsBody(check, tools),
    contents: [],
    nav: { label: healthWords(tools.speech).nav.results },
  };
}

type Series = ReturnType<typeof seriesOf>[number];

function trendPage(check: Entry<'health-check'>, series: Series, tools: PageTools): PageDraft {
  const body = trendBody(check, series, tools);
  const contents = [body.weakest, body.open, body.overall, ...body.areas].flatMap((part) =>
    part ? [part.heading] : [],
  );
  const { title, description } = healthWords(tools.speech).trend;
  return {
    template: 'trend',
    path: trendPath(series.unit),
    title: title(series.unit.label, check.data.title),
    description: description(series.unit.label, check.data.title),
    body,
    contents,
    nav: { label: series.unit.label },
  };
}
