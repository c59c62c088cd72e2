/** While an experiment runs, its number is measured. */
import { defineEntryRule, example } from '#model/rule.ts';
import { daysBetween } from '#words/days-between.ts';
import { OLDEST } from '../../metric/condition.ts';
import { isMeasured, pointsOf } from '../../metric/series.ts';

const metric = (dates: readonly string[], fields: Readonly<Record<string, unknown>> = {}) =>
  example('metric', { updateFrequency: 'weekly', series: dates.map((date) => ({ date, value: 4 })), ...fields });
const running = example('experiment', { started: '2026-03-30', ends: '2026-05-29' });

export default defineEntryRule({
  id: 'experiment/nothing-measured',
  severity: 'warning',
  why: 'An experiment whose number has no value since it began ends with an opinion.',
  fix: 'Bring the series of the metric up to date, or measure something that you can.',
  valid: [
    [metric(['2026-03-23', '2026-03-30']), running],
    [metric(['2026-03-23']), example('experiment', { started: '2026-04-06' })],
    [metric(['2026-03-23']), example('experiment', { started: '2026-05-04' })],
    [
      metric([]),
      example('experiment', {
        started: '2026-03-02',
        ends: '2026-04-10',
        result: 'inconclusive',
        learned: 'Nobody counted.',
      }),
    ],
  ],
  invalid: [
    {
      content: [metric(['2026-03-16', '2026-03-23']), running],
      expect: [
        'experiments/example-experiment.yaml:6:9 Unexpected `example-metric` without a value since `2026-03-30`, expected one from the days of the experiment',
      ],
    },
    {
      content: [metric([]), example('experiment', { started: '2026-03-30', ends: '2026-04-10' })],
      expect: [
        'experiments/example-experiment.yaml:6:9 Unexpected `example-metric` without a value since `2026-03-30`, expected one from the days of the experiment',
      ],
    },
  ],
  check({ data: { metric: ref, started, ends, result }, at }, { playbook, report, today }) {
    const measured = playbook.resolve(ref, ['metric']);
    // That nothing was measured may be the result.
    if (result === 'inconclusive') return;
    // A value comes at the end of the days that it covers.
    if (measured === undefined || daysBetween(started, today) <= OLDEST[measured.data.updateFrequency]) return;
    const has = pointsOf(measured).some((point) => isMeasured(point) && point.date >= started && point.date <= ends);
    if (!has)
      report(
        at(['metric']),
        `Unexpected \`${measured.id}\` without a value since \`${started}\`, expected one from the days of the experiment`,
      );
  },
});
