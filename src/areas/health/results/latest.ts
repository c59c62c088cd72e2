/** The latest answers of each unit as a heat map: units by name, areas across, and how each went since the run before. */
import { warmthOf, type HeatCell, type HeatRow } from '#charts/heat.ts';
import { escapeHtml, markup } from '#model/html.ts';
import type { PageTools } from '#model/kind.ts';
import { areaAnchor } from '../health-check/sections.ts';
import { healthWords } from '../words/health-words.ts';
import { toneOf, type Score } from './scores.ts';
import { latestOf, openActions, trendPath, type Check, type Series } from './snapshots.ts';
import { AREA_SIGNS, inPoints } from './trend-body.ts';
import { changeOf, trendOf, type AreaTrend } from './trend.ts';

/** None where answers are compared with nothing: side by side they would be. */
export function latestAnswers(check: Check, all: readonly Series[], tools: PageTools) {
  if (check.data.comparability === 'never') return undefined;
  return {
    columns: check.data.areas.map(({ id, label }) => ({ label, href: `${tools.address(check)}#${areaAnchor(id)}` })),
    rows: all.map((series) => unitRow(check, series, tools)),
  };
}

function unitRow(check: Check, series: Series, tools: PageTools): HeatRow {
  const { areas } = trendOf(check.data, series.snapshots);
  const snapshot = latestOf(series);
  const open = openActions(snapshot);
  const late = open.filter(({ due }) => due < tools.today);
  const words = healthWords(tools.speech);
  const under = [
    tools.speech.day(snapshot.data.date),
    ...(open.length === 0 ? [] : [words.results.openActions(open.length, late.length)]),
  ].join(' · ');
  const overall = series.snapshots.map((_, run) => meanOf(areas.map(({ scores }) => scores[run])));
  const change = changeOf(overall);
  return {
    label: markup`${escapeHtml(series.unit.label)}<span class="fine under">${escapeHtml(under)}</span>`,
    href: tools.address(check) + trendPath(series.unit),
    cells: areas.map((area) => areaCell(area, check, tools)),
    values: overall,
    change: change && words.trend.changes[change],
  };
}

function areaCell({ scores }: AreaTrend, { data }: Check, { speech }: PageTools): HeatCell | undefined {
  const score = scores.at(-1);
  if (score === undefined) return undefined;
  const words = healthWords(speech).results;
  const points = inPoints(score, data, speech);
  const change = changeOf(scores);
  return {
    warmth: warmthOf(score),
    sign: AREA_SIGNS[toneOf(score)],
    words: change === undefined ? points : words.since(points, words.changes[change]),
  };
}

function meanOf(scores: readonly (Score | undefined)[]): Score | undefined {
  const known = scores.filter((score) => score !== undefined);
  return known.length === 0 ? undefined : known.reduce((sum, score) => sum + score, 0) / known.length;
}
