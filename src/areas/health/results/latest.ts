/** The latest answers of each unit, area by area, with what is still to be done: units by name, those that never ran it last. */
import type { HeatCell } from '#charts/heat.ts';
import type { PageTools } from '#model/kind.ts';
import { areaAnchor } from '../health-check/sections.ts';
import { healthWords } from '../words/health-words.ts';
import { areaCell } from './area-cell.ts';
import { comparisonOf } from './comparison.ts';
import { openActionsOf, openActionView } from './late-actions.ts';
import { isThisQuarter, neverRun, quarterInWords } from './not-run.ts';
import { tones } from './scores.ts';
import { latestOf, trendPath, type Check, type Series } from './snapshots.ts';
import { areaChange, trendOf, type AreaTrend } from './trend.ts';

export type Latest = ReturnType<typeof latestAnswers>;

export function latestAnswers(check: Check, all: readonly Series[], tools: PageTools) {
  const { data } = check;
  const anyReversed = data.areas.some(({ questions }) => questions.some(({ reverseScored }) => reverseScored));
  const tone = tones(data.scale.length);
  return {
    /** Not where answers are compared with nothing: a grid would compare them. */
    isGrid: data.comparability !== 'never',
    columns: data.areas.map(({ id, label }) => ({ label, href: `${tools.address(check)}#${areaAnchor(id)}` })),
    rows: all.map((series) => unitRow(check, series, tools)),
    never: neverRun(check, all, tools),
    /** None where an answer is good news for one question and bad for another. */
    legend: anyReversed
      ? []
      : data.scale.map(({ glyph, label }, index) => ({ sign: glyph, label, tone: tone[index] ?? 'plain' })),
  };
}

function unitRow(check: Check, series: Series, tools: PageTools) {
  const { data } = check;
  const snapshot = latestOf(series);
  const isFew = snapshot.data.participants < data.minRespondents;
  const { areas } = trendOf(data, series.snapshots);
  return {
    label: series.unit.label,
    href: data.comparability === 'never' ? tools.address(snapshot) : tools.address(check) + trendPath(series.unit),
    day: { label: tools.speech.day(snapshot.data.date), href: tools.address(snapshot) },
    /** What was said in an earlier quarter is old news. */
    isOld: isThisQuarter(snapshot.data.date, tools.today)
      ? undefined
      : healthWords(tools.speech).results.notRun(quarterInWords(tools)),
    compared: comparedWith(check, series, tools),
    /** Whatever rules are off: the answers of a few would name them. */
    isFew,
    cells: isFew ? [] : areas.map((area) => cellOf(area, check, series, tools)),
    actions: openActionsOf(check, [series]).map((action) => openActionView(action, tools)),
  };
}

function comparedWith({ data }: Check, { snapshots }: Series, { speech }: PageTools): string | undefined {
  const [before, run] = snapshots.slice(-2);
  const comparison = run && comparisonOf(data, run, before);
  if (comparison === undefined) return undefined;
  const { comparable, others, isOtherVersion } = comparison;
  const words = healthWords(speech).results;
  const day = speech.day(comparison.before.data.date);
  return isOtherVersion
    ? words.comparedPartly(day, comparison.before.data.version, comparable.length, comparable.length + others.length)
    : words.comparedWith(day);
}

interface LatestCell extends HeatCell {
  readonly href: string;
  /** Since the run before of the same unit. */
  readonly change: string | undefined;
}

function cellOf(area: AreaTrend, { data }: Check, series: Series, tools: PageTools): LatestCell | undefined {
  const score = area.scores.at(-1);
  if (score === undefined) return undefined;
  const change = data.comparability === 'never' ? undefined : areaChange(area);
  return {
    ...areaCell(score, area.area, data, tools.speech),
    href: `${tools.address(latestOf(series))}#${areaAnchor(area.area.id)}`,
    change: change && healthWords(tools.speech).trend.changes[change],
  };
}
