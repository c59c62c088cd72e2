/** An objective as an object of OpenSLO: what only a playbook says of it (its owner, its policy) has no place there. */
import { slug } from '#load/slug.ts';
import type { Entry } from '#model/entry.ts';
import type { View } from '#model/playbook.ts';
import type { Slo } from '../schema.ts';
import type { Measure, Sli } from '../sli.ts';
import { fractionOf } from './per-cent.ts';
import { shorthandOf } from './shorthand.ts';

const METHODS = {
  occurrences: 'Occurrences',
  timeslices: 'Timeslices',
  'ratio-timeslices': 'RatioTimeslices',
} as const;
const LETTERS = { day: 'd', week: 'w', month: 'M', quarter: 'Q', year: 'Y' } as const;

export function openSloOf(slo: Entry<'slo'>, view: View): Readonly<Record<string, unknown>> {
  const { data } = slo;
  const isComposite = data.objectives.some(({ sli }) => sli !== undefined);
  const indicator = indicatorOf(data.sli, slo.id);
  const first = { ...data, label: data.targetLabel, sli: isComposite ? data.sli : undefined, value: undefined };
  return present({
    apiVersion: 'openslo/v1',
    kind: 'SLO',
    metadata: present({
      name: data.source?.name ?? slo.id,
      displayName: data.title,
      labels: filled(data.labels),
      annotations: filled(data.annotations),
    }),
    spec: present({
      description: data.description ?? data.summary,
      service: data.source?.service ?? view.resolve(data.system, ['system'])?.id ?? data.system,
      indicator: isComposite ? undefined : indicator,
      timeWindow: [windowOf(data.window)],
      budgetingMethod: METHODS[data.budgetingMethod],
      objectives: [first, ...data.objectives].map((each) => objectiveOf(each, data, `${slo.id}-part`)),
      alertPolicies: data.alertPolicies.length === 0 ? undefined : data.alertPolicies.map(alertOf),
    }),
  });
}

interface Objective {
  readonly label?: string | undefined;
  readonly target: number;
  readonly timeSlice?: Slo['timeSlice'];
  readonly value?: number | undefined;
  readonly sli?: Sli | undefined;
  readonly weight?: number | undefined;
}

/** The limit of a threshold stands with its objective, and slices with each of them. */
function objectiveOf({ label, target, timeSlice, value, sli, weight }: Objective, all: Slo, name: string) {
  const own = sli ?? all.sli;
  const slice = timeSlice ?? all.timeSlice;
  return present({
    displayName: label,
    ...('threshold' in own ? { op: own.threshold.op, value: value ?? own.threshold.value } : {}),
    target: fractionOf(target),
    timeSliceTarget: slice?.target === undefined ? undefined : fractionOf(slice.target),
    timeSliceWindow: slice && shorthandOf(slice.window),
    indicator: sli && indicatorOf(sli, name),
    compositeWeight: weight,
  });
}

/** It needs a name of its own; the reader of the file is shown the label. */
function indicatorOf(sli: Sli, name: string) {
  const { label } = sli;
  const own = label === undefined ? '' : slug(label);
  return {
    metadata: present({ name: label === undefined ? undefined : own === '' ? name : own, displayName: label }),
    spec: metricsOf(sli),
  };
}

function metricsOf(sli: Sli) {
  if ('threshold' in sli) return { thresholdMetric: metricOf(sli.threshold.metric, sli.threshold.unit) };
  if ('raw' in sli) return { ratioMetric: { rawType: sli.rawType, raw: metricOf(sli.raw) } };
  const part = 'good' in sli ? { good: metricOf(sli.good) } : { bad: metricOf(sli.bad) };
  return { ratioMetric: present({ counter: sli.counter, ...part, total: metricOf(sli.total) }) };
}

function metricOf(measure: Measure, unit?: string) {
  if (typeof measure === 'string')
    return { metricSource: { type: 'Sentence', spec: present({ sentence: measure, unit }) } };
  const { query, type, dataSource, means } = measure;
  return { metricSource: present({ metricSourceRef: dataSource, type, spec: present({ query, means, unit }) }) };
}

function windowOf(window: Slo['window']) {
  if (typeof window === 'string') return { duration: shorthandOf(window), isRolling: true };
  const { calendar, every, start, timeZone } = window;
  const [day, time = '00:00'] = start.split('T');
  const startTime = `${day} ${time.length === 5 ? `${time}:00` : time}`;
  return { duration: `${every}${LETTERS[calendar]}`, isRolling: false, calendar: { startTime, timeZone } };
}

function alertOf({ label, severity, burnRate, lookback, alertAfter, alertWhen }: Slo['alertPolicies'][number]) {
  const name = slug(label) === '' ? 'alert' : slug(label);
  const condition = present({
    kind: 'burnrate',
    op: 'gte',
    threshold: burnRate,
    lookbackWindow: shorthandOf(lookback),
    alertAfter: alertAfter && shorthandOf(alertAfter),
  });
  return {
    kind: 'AlertPolicy',
    metadata: { name, displayName: label },
    spec: present({
      alertWhenBreaching: alertWhen.includes('breaching'),
      alertWhenResolved: alertWhen.includes('resolved'),
      alertWhenNoData: alertWhen.includes('no-data'),
      conditions: [
        {
          kind: 'AlertCondition',
          metadata: { name: `${name}-condition` },
          spec: present({ severity, condition }),
        },
      ],
    }),
  };
}

function filled<T>(record: Readonly<Record<string, T>>): Readonly<Record<string, T>> | undefined {
  return Object.keys(record).length === 0 ? undefined : record;
}

/** Without the fields that say nothing. */
function present(record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}
