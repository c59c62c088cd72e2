/** One unit over time: where to begin, what is still open, and how the answers went. */
import { warmthOf, type HeatCell, type HeatRow } from '#charts/heat.ts';
import type { Entry } from '#model/entry.ts';
import { escapeHtml } from '#model/html.ts';
import type { PageTools } from '#model/kind.ts';
import type { Speech } from '#model/speech.ts';
import { toneOf, type Score } from './scores.ts';
import { latestOf, openActions, type Series } from './snapshots.ts';
import { changeOf, trendOf, weakestAreas, type AreaTrend, type QuestionTrend } from './trend.ts';
import type { HealthCheck } from '../health-check/schema.ts';
import { areaAnchor, RUN_PATH, sectionOf } from '../health-check/sections.ts';
import { healthWords } from '../words/health-words.ts';

/** An area has no answer of its own to take a sign from. */
export const AREA_SIGNS = { bad: '▼', middle: '◆', good: '▲', plain: '·' } as const;

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
      label: speech.day(snapshot.data.date),
      href: tools.address(snapshot),
    })),
    weakest: weakest.length === 0 ? undefined : { heading: sectionOf('weakest', speech), areas: weakest },
    open: open.length === 0 ? undefined : { heading: sectionOf('open', speech), actions: open },
    overall: {
      heading: sectionOf('overall', speech),
      rows: trend.areas.map((area) => areaRow(area, data, speech)),
    },
    areas: trend.areas.map(({ area, questions }) => ({
      heading: { depth: 2, id: areaAnchor(area.id), text: area.label },
      rows: questions.map((question) => questionRow(question, check, tools)),
    })),
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

function areaRow({ area, scores }: AreaTrend, data: HealthCheck, speech: Speech): HeatRow {
  const cells = scores.map((score): HeatCell | undefined =>
    score === undefined
      ? undefined
      : { warmth: warmthOf(score), sign: AREA_SIGNS[toneOf(score)], words: inPoints(score, data, speech) },
  );
  return {
    label: escapeHtml(area.label),
    href: `#${areaAnchor(area.id)}`,
    cells,
    values: scores,
    change: inWords(scores, speech),
  };
}

function questionRow(
  { question, scores, answers }: QuestionTrend,
  check: Entry<'health-check'>,
  tools: PageTools,
): HeatRow {
  const cells = scores.map((score, index): HeatCell | undefined => {
    const answer = check.data.scale.find(({ id }) => id === answers[index]);
    return score === undefined || answer === undefined
      ? undefined
      : { warmth: warmthOf(score), sign: answer.glyph, words: answer.label };
  });
  return { label: tools.inline(question.text, check), cells, values: scores, change: inWords(scores, tools.speech) };
}

function inWords(scores: readonly (Score | undefined)[], speech: Speech): string | undefined {
  const change = changeOf(scores);
  return change && healthWords(speech).trend.changes[change];
}

/** `2.3 of 3`: as if the worst answer gave one point and the best as many as there are answers. */
export function inPoints(score: Score, { scale }: HealthCheck, speech: Speech): string {
  return healthWords(speech).trend.points(1 + score * (scale.length - 1), scale.length);
}
