/** What a page says of the number of an experiment: its line with begin and end, and how far it came, beside its guardrails. */
import { Temporal } from 'temporal-polyfill';
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import { daysBetween } from '#words/days-between.ts';
import { lineOf } from '../metric/glance.ts';
import type { Measured } from '../metric/series.ts';
import { distanceInWords, valueInWords } from '../metric/value-words.ts';
import { directionWords } from '../words/direction-words.ts';
import { progressOf, type Progress } from './progress.ts';

type Metric = Entry<'metric'>;
type Experiment = Entry<'experiment'>;

/** Shorter than this, there is nothing to compare with on either side. */
const LEAST_AROUND = 42;

/** None while there is no number: then the page says only what is expected of it. */
export function progressView(experiment: Experiment, tools: PageTools) {
  const metric = tools.view.resolve(experiment.data.metric, ['metric']);
  if (metric === undefined) return undefined;
  const words = directionWords(tools.speech).experiment.progress;
  const guardrails = metric.data.guardrails.flatMap((ref) => tools.view.resolve(ref, ['metric']) ?? []);
  const row = (of: Metric) => rowOf(of, progressOf(of, experiment.data, tools.today), tools);
  const hasEnded = experiment.data.ends < tools.today;
  return {
    columns: { ...words.columns, now: hasEnded ? words.columns.atEnd : words.columns.now },
    rows: [row(metric), ...guardrails.map((each) => ({ ...row(each), isGuardrail: true }))],
    chart: chartOf(metric, experiment, tools),
    metric: tools.linkTo(metric),
  };
}

function rowOf(metric: Metric, { before, within, change }: Progress, tools: PageTools) {
  const words = directionWords(tools.speech).experiment.progress;
  const cell = (point: Measured | undefined) =>
    point && { value: valueInWords(metric, point.value, tools.speech), day: point.date };
  return {
    metric: tools.linkTo(metric),
    isGuardrail: false,
    before: cell(before),
    now: cell(within),
    change: change && {
      text: changeInWords(metric, change.by, tools),
      tendency: change.tendency,
      says: change.tendency && words.tendencies[change.tendency],
    },
  };
}

/** *13 hours less*, *4 percentage points more*. */
export function changeInWords(metric: Metric, by: number, { speech }: Pick<PageTools, 'speech'>): string {
  const words = directionWords(speech).experiment.progress;
  const distance = distanceInWords(metric, by, speech);
  if (distance === undefined) return words.unchanged;
  return by > 0 ? words.more(distance) : words.less(distance);
}

/** As much before it as it lasts, and as much after it, as far as there is a line. */
function chartOf(metric: Metric, { data: { started, ends } }: Experiment, tools: PageTools) {
  const around = { days: Math.max(LEAST_AROUND, daysBetween(started, ends)) };
  const from = Temporal.PlainDate.from(started).subtract(around).toString();
  const to = Temporal.PlainDate.from(ends).add(around).toString();
  const line = lineOf(metric);
  const points = line.points.filter(({ at }) => at >= from && at <= to && at <= tools.today);
  if (points.filter(({ value }) => value !== undefined).length < 2) return undefined;
  const { marks } = directionWords(tools.speech).experiment.progress;
  return {
    ...line,
    points,
    marks: [
      { at: started, label: marks.began },
      { at: ends, label: ends < tools.today ? marks.ended : marks.ends },
    ],
  };
}
