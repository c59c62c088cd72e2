/** The roadmap as a table, for spreadsheets and slides: a row for each outcome. It says no more of dates than the page does. */
import { parseInline } from '#markdown/inline.ts';
import type { Entry } from '#model/entry.ts';
import type { ExportedFile, PageTools } from '#model/kind.ts';
import { csv } from '#words/csv.ts';
import { dependenciesOf } from '../outcome/dependencies.ts';
import { outcomeStanding } from '../outcome/standing/outcome-standing.ts';
import { DISCIPLINES, HORIZONS, type Dependency } from '../outcome/schema.ts';
import { directionWords } from '../words/direction-words.ts';
import { dayOrHorizon } from './day-or-horizon.ts';
import { isAhead, plannedOutcomes } from './planned.ts';
import { sharedMetrics, type SharedMetrics } from './shared-metrics.ts';

export const ROADMAP_SHEET = '/roadmap/roadmap.csv';

export function roadmapSheet(all: readonly Entry<'outcome'>[], tools: PageTools): ExportedFile {
  const { names } = tools.speech;
  const words = directionWords(tools.speech);
  const { columns } = words.roadmap;
  const header = [
    columns.horizon,
    names.outcome.one,
    columns.impact,
    names.team.one,
    ...DISCIPLINES.map((discipline) => words.outcome.disciplines[discipline]),
    columns.confidence,
    columns.because,
    columns.numbers,
    columns.metrics,
    columns.shared,
    columns.dependsOn,
    columns.risks,
    columns.ended,
    columns.outcome,
  ];
  return {
    path: ROADMAP_SHEET,
    content() {
      const outcomes = plannedOutcomes(all);
      const shared = sharedMetrics(outcomes.filter(isAhead), tools.view);
      const byHorizon = HORIZONS.flatMap((horizon) => outcomes.filter(({ data }) => data.horizon === horizon));
      return csv([header, ...byHorizon.map((outcome) => rowOf(outcome, shared, tools))]);
    },
  };
}

function rowOf(outcome: Entry<'outcome'>, shared: SharedMetrics, tools: PageTools): readonly string[] {
  const { data } = outcome;
  const { horizons, confidences } = directionWords(tools.speech).outcome;
  const confidence = outcomeStanding(outcome, tools.view, tools.today).confidence;
  const titleOf = (ref: string | undefined) => tools.link(ref)?.label ?? '';
  const isShared = (keyResult: (typeof data.keyResults)[number]) => shared.othersOn(keyResult, outcome).length > 0;
  const metrics = data.keyResults.map((keyResult) => ({
    label: titleOf(keyResult.metric),
    isShared: isShared(keyResult),
  }));
  return [
    horizons[data.horizon],
    data.title,
    plain(data.customerImpact),
    titleOf(data.team),
    ...DISCIPLINES.map((discipline) => titleOf(data.owners[discipline])),
    confidence === undefined ? '' : confidences[confidence.level],
    plain(confidence?.because),
    lines(data.keyResults.map(({ text }) => plain(text))),
    lines(metrics.map(({ label }) => label)),
    lines(metrics.filter((each) => each.isShared).map(({ label }) => label)),
    lines(dependenciesOf(outcome).map((dependency) => dependencyLine(dependency, tools))),
    lines(data.risks.map(({ text, response }) => [text, response].map(plain).filter(isSaid).join(' → '))),
    data.ended?.on ?? '',
    plain(data.ended?.because),
  ];
}

/** *Billing: prices by country (by 15 December 2026, not agreed)* */
function dependencyLine({ on, what, neededBy, agreed }: Dependency, { link, today, speech }: PageTools): string {
  const { dependency } = directionWords(speech).roadmap;
  const about = [link(on).label, plain(what)].filter(isSaid).join(': ');
  const when = neededBy === undefined ? [] : [dayOrHorizon(neededBy, today, speech)];
  return `${about} (${[...when, agreed ? dependency.agreed : dependency.open].join(', ')})`;
}

/** Spreadsheets show no markup. */
function plain(text: string | undefined): string {
  return text === undefined ? '' : parseInline(text).text;
}

function lines(each: readonly string[]): string {
  return [...new Set(each)].filter(isSaid).join('\n');
}

function isSaid(text: string): boolean {
  return text !== '';
}
