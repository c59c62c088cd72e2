/** What a number did while an experiment ran: its last value before, and the last one within. */
import type { Entry } from '#model/entry.ts';
import { tendencyOf, type Tendency } from '../metric/judgement.ts';
import { isMeasured, pointsOf, type Measured } from '../metric/series.ts';
import type { Experiment } from './schema.ts';

export interface Progress {
  readonly before: Measured | undefined;
  /** The last value of the days from its beginning to its end, or to today while it runs. */
  readonly within: Measured | undefined;
  readonly change: { readonly by: number; readonly tendency: Tendency | undefined } | undefined;
}

type Run = Pick<Experiment, 'started' | 'ends'>;

/** A value is dated at the start of the days that it covers: that of the first day is one of the experiment already. */
export function progressOf(metric: Pick<Entry<'metric'>, 'data' | 'series'>, run: Run, today: string): Progress {
  const measured = pointsOf(metric).filter(isMeasured);
  const last = run.ends < today ? run.ends : today;
  const before = measured.findLast(({ date }) => date < run.started);
  const within = measured.findLast(({ date }) => date >= run.started && date <= last);
  if (before === undefined || within === undefined) return { before, within, change: undefined };
  const tendency = tendencyOf(metric.data, before.value, within.value);
  return { before, within, change: { by: within.value - before.value, tendency } };
}
