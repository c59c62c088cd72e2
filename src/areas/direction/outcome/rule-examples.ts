/** Content that the examples of several rules are made from. */
import { example } from '#model/rule.ts';

export const METRICS = [
  example('metric', {}, { id: 'first-day-use' }),
  example('metric', { title: 'Questions asked' }, { id: 'questions-asked' }),
];

export function exampleOutcome(data: Readonly<Record<string, unknown>> = {}, id = 'first-day') {
  return example('outcome', data, { id });
}

export function exampleKeyResult(fields: Readonly<Record<string, unknown>> = {}) {
  return {
    id: 'used',
    text: 'New customers use it on their first day.',
    metric: 'first-day-use',
    baseline: 40,
    target: 60,
    ...fields,
  };
}

/** An outcome with these key results, and the metrics they are read from. */
export function told(...keyResults: readonly Readonly<Record<string, unknown>>[]) {
  return [...METRICS, exampleOutcome({ keyResults: keyResults.map(exampleKeyResult) })];
}
