/** A target asks for something better than what was always there. */
import { defineEntryRule, example } from '#model/rule.ts';
import { isMeasured, pointsOf } from '../series.ts';

const series = [
  { date: '2026-03-30', value: 30 },
  { date: '2026-04-06', value: 26 },
];

export default defineEntryRule({
  id: 'metric/target-side',
  severity: 'warning',
  why: 'A target that is worse than every value there ever was asks nothing of anyone, and is most often a slip: the wrong `direction`, or another unit.',
  fix: 'Correct the target or the `direction`.',
  valid: [
    [example('metric', { direction: 'down', target: { value: 28 }, series })],
    [example('metric', { direction: 'down', target: { value: 48 }, series: series.slice(1) })],
    [example('metric', { direction: 'up', target: { value: 48 }, series })],
  ],
  invalid: [
    {
      content: [example('metric', { direction: 'down', target: { value: 48 }, series })],
      expect: ['20:10 Unexpected target `48` that is worse than every value, expected one below `30`'],
    },
    {
      content: [example('metric', { direction: 'up', target: { value: 0.9 }, series })],
      expect: ['20:10 Unexpected target `0.9` that is worse than every value, expected one above `26`'],
    },
  ],
  check(metric, { report }) {
    const { direction, target } = metric.data;
    const values = pointsOf(metric)
      .filter(isMeasured)
      .map(({ value }) => value);
    // One value says nothing of what is usual.
    if (direction === 'range' || target?.value === undefined || values.length < 2) return;
    const worst = direction === 'up' ? Math.min(...values) : Math.max(...values);
    const isWorse = direction === 'up' ? target.value < worst : target.value > worst;
    if (!isWorse) return;
    report(
      metric.at(['target', 'value']),
      `Unexpected target \`${target.value}\` that is worse than every value, expected one ${direction === 'up' ? 'above' : 'below'} \`${worst}\``,
    );
  },
});
