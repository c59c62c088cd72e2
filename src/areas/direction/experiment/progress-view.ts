/** What a page says of the number of an experiment: its line with begin and end, and how far it came, beside its guardrails. */
import { Temporal } from 'temporal-polyfill';
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import { daysBetween } from '#words/days-between.ts';
import { isMeasured, pointsOf, type Measured } from '../metric/series.ts';
import { valueInWords } from '../metric/value-words.ts';
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

/** *13 hours less*, *4 points more*. */
export function changeInWords(metric: Metric, by: number, { speech }: Pick<PageTools, 'speech'>): string {
  const words = directionWords(speech).experiment.progress;
  const amount = valueInWords(metric, Math.abs(by), speech);
  // A value that is said as 0 did not change for its reader.
  if (/^0(?!\d)/.test(amount) && !/[1-9]/.test(amount)) return words.unchanged;
  const isShare = metric.data.unit === '%';
  const told = isShare ? words.points(amount.replace(/\s?%$/u, '')) : amount;
  return by > 0 ? words.more(told) : words.less(told);
}

/** As much before it as it lasts, and as much after it, as far as there is a line. */
function chartOf(metric: Metric, { data: { started, ends } }: Experiment, tools: PageTools) {
  const around = { days: Math.max(LEAST_AROUND, daysBetween(started, ends)) };
  const from = Temporal.PlainDate.from(started).subtract(around).toString();
  const to = Temporal.PlainDate.from(ends).add(around).toString();
  const points = pointsOf(metric).filter(({ date }) => date >= from && date <= to && date <= tools.today);
  if (points.filter(isMeasured).length < 2) return undefined;
  const { marks } = directionWords(tools.speech).experiment.progress;
  const { title, unit, updateFrequency, target } = metric.data;
  return {
    name: title,
    unit,
    points: points.map(({ date, value, note }) => ({ at: date, value, note })),
    every: updateFrequency,
    target: target && { value: target.value, low: target.low, high: target.high },
    marks: [
      { at: started, label: marks.began },
      { at: ends, label: ends < tools.today ? marks.ended : marks.ends },
    ],
  };
}
