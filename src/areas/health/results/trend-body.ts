/** One unit over time: where to begin, what is still open, and how the answers went. */
import { warmthOf, type HeatCell, type HeatRow } from '#charts/heat.ts';
import { areaCell } from './area-cell.ts';
import { answersSame, comparisonOf } from './comparison.ts';
import type { Entry } from '#model/entry.ts';
import { escapeHtml } from '#model/html.ts';
import type { PageTools } from '#model/kind.ts';
import type { Speech } from '#model/speech.ts';
import type { Score } from './scores.ts';
import { latestOf, openActions, type Series, type Snapshot } from './snapshots.ts';
import {
  areaChange,
  changeOf,
  trendOf,
  weakestAreas,
  type AreaTrend,
  type Change,
  type QuestionTrend,
} from './trend.ts';
import type { HealthCheck } from '../health-check/schema.ts';
import { areaAnchor, RUN_PATH, sectionOf } from '../health-check/sections.ts';
import { healthWords } from '../words/health-words.ts';

export type TrendBody = ReturnType<typeof trendBody>;

export function trendBody(check: Entry<'health-check'>, series: Series, tools: PageTools) {
  const { data } = check;
  const { speech } = tools;
  const trend = trendOf(data, series.snapshots);
  const weakest = weakestAreas(trend).map((area) => weakArea(area, data, tools));
  const open = openOf(series, tools);
  const address = tools.address(check);
  return {
    checkLink: { label: data.title, href: address },
    run: { label: healthWords(speech).trend.runAgain, href: address + RUN_PATH },
    columns: series.snapshots.map((snapshot) => ({
      label: columnLabel(snapshot, data, speech),
      href: tools.address(snapshot),
    })),
    compared: comparedWith(check, series, tools),
    weakest: weakest.length === 0 ? undefined : { heading: sectionOf('weakest', speech), areas: weakest },
    open: open.length === 0 ? undefined : { heading: sectionOf('open', speech), actions: open },
    overall: {
      heading: sectionOf('overall', speech),
      rows: trend.areas.map((area) => areaRow(area, data, speech)),
    },
    areas: trend.areas.map(({ area, questions }) => ({
      heading: { depth: 2, id: areaAnchor(area.id), text: area.label },
      rows: questions.map((question) => questionRow(question, check, series, tools)),
    })),
  };
}

/** The version stands there once there are two. */
function columnLabel({ data: { date, version } }: Snapshot, check: HealthCheck, speech: Speech): string {
  return check.version === 1 ? speech.day(date) : healthWords(speech).snapshot.run(speech.day(date), version);
}

/** What *better* and *worse* mean: than which run, and by which questions. */
function comparedWith(check: Entry<'health-check'>, { snapshots }: Series, tools: PageTools) {
  const [before, run] = snapshots.slice(-2);
  const comparison = run && comparisonOf(check.data, run, before);
  if (run === undefined || comparison === undefined) return undefined;
  const { comparable, others } = comparison;
  const words = healthWords(tools.speech).trend.compared;
  const day = tools.speech.day(comparison.before.data.date);
  const { version } = comparison.before.data;
  return {
    says: comparison.isOtherVersion
      ? words.otherVersion(day, version, run.data.version, comparable.length, comparable.length + others.length)
      : words.sameVersion(day, version),
    others: others.map(({ text }) => tools.inline(text, check)),
  };
}

function weakArea({ area, scores }: AreaTrend, data: HealthCheck, tools: PageTools) {
  const score = scores.at(-1) ?? 0;
  return {
    label: area.label,
    score: inPoints(score, data, tools.speech),
    suggests: tools.links(area.suggests, 'ritual', 'guide'),
  };
}

function openOf(series: Series, tools: PageTools) {
  const snapshot = latestOf(series);
  return openActions(snapshot).map(({ text, owner, due }) => ({
    html: tools.inline(text, snapshot),
    owner: tools.link(owner, 'role', 'team'),
    due,
    overdue: due < tools.today,
  }));
}

function areaRow(trend: AreaTrend, data: HealthCheck, speech: Speech): HeatRow {
  const { area, scores } = trend;
  const cells = scores.map((score) => (score === undefined ? undefined : areaCell(score, area, data, speech)));
  return {
    label: escapeHtml(area.label),
    href: `#${areaAnchor(area.id)}`,
    cells,
    values: scores,
    change: inWords(areaChange(trend), speech),
  };
}

function questionRow(
  { question, scores, answers }: QuestionTrend,
  check: Entry<'health-check'>,
  { snapshots }: Series,
  tools: PageTools,
): HeatRow {
  const words = healthWords(tools.speech).trend;
  const cells = answers.map((given, index): HeatCell | undefined => {
    const answer = check.data.scale.find(({ id }) => id === given);
    const [score, snapshot] = [scores[index], snapshots[index]];
    if (answer === undefined || snapshot === undefined) return undefined;
    // Asked anew since: it is told, and stands for nothing.
    if (score === undefined || !answersSame(question, snapshot))
      return { warmth: 'none', sign: answer.glyph, words: words.askedOtherwise(answer.label) };
    return { warmth: warmthOf(score), sign: answer.glyph, words: answer.label };
  });
  const change = inWords(changeOf(scores), tools.speech);
  return { label: tools.inline(question.text, check), cells, values: scores, change };
}

function inWords(change: Change | undefined, speech: Speech): string | undefined {
  return change && healthWords(speech).trend.changes[change];
}

/** `2.3 on a scale from 1 to 3`: as if the worst answer gave one point and the best as many as there are answers. */
function inPoints(score: Score, { scale }: HealthCheck, speech: Speech): string {
  return healthWords(speech).trend.points(1 + score * (scale.length - 1), scale.length);
}
