/** The target of a metric has the form that its direction asks for. */
import { defineEntryRule, example } from '#model/rule.ts';

export default defineEntryRule({
  id: 'metric/target',
  severity: 'error',
  why: 'Without a target of the right form nobody can say whether the number is where it should be.',
  fix: 'Give a `value` where more or less is better, and `low` and `high` where the number should stay in a range.',
  valid: [
    [example('metric')],
    [example('metric', { direction: 'down', target: { value: 24 } })],
    [example('metric', { direction: 'range', target: { low: 2, high: 5 } })],
  ],
  invalid: [
    {
      content: [example('metric', { direction: 'range' })],
      expect: ['15:12 Missing `target`, expected `low` and `high` of the range to stay in'],
    },
    {
      content: [example('metric', { direction: 'range', target: { low: 2 } })],
      expect: ['20:3 Missing `high`, expected both ends of the range to stay in'],
    },
    {
      content: [example('metric', { direction: 'range', target: { low: 5, high: 2 } })],
      expect: ['20:8 Unexpected `low` of `5`, expected less than `high`, which is `2`'],
    },
    {
      content: [example('metric', { direction: 'range', target: { low: 2, high: 5, value: 7 } })],
      expect: ['22:10 Unexpected `value` of `7`, expected one between `low` and `high`'],
    },
    {
      content: [example('metric', { direction: 'up', target: { by: '2026-12-31' } })],
      expect: ['20:3 Missing `value`, expected the value to reach, as `direction` is `up`'],
    },
    {
      content: [example('metric', { direction: 'down', target: { value: 2, low: 1 } })],
      expect: ['21:8 Unexpected `low`, expected it only where `direction` is `range`'],
    },
  ],
  check(metric, { report }) {
    const { direction, target } = metric.data;
    if (direction !== 'range') {
      if (target === undefined) return;
      if (target.value === undefined)
        report(
          metric.at(['target']),
          `Missing \`value\`, expected the value to reach, as \`direction\` is \`${direction}\``,
        );
      for (const end of ['low', 'high'] as const)
        if (target[end] !== undefined)
          report(
            metric.at(['target', end]),
            `Unexpected \`${end}\`, expected it only where \`direction\` is \`range\``,
            'Remove it, or let `direction` be `range`.',
          );
      return;
    }
    if (target === undefined) {
      report(metric.at(['direction']), 'Missing `target`, expected `low` and `high` of the range to stay in');
      return;
    }
    const { low, high, value } = target;
    if (low === undefined || high === undefined)
      report(
        metric.at(['target']),
        `Missing \`${low === undefined ? 'low' : 'high'}\`, expected both ends of the range to stay in`,
      );
    else if (low >= high)
      report(
        metric.at(['target', 'low']),
        `Unexpected \`low\` of \`${low}\`, expected less than \`high\`, which is \`${high}\``,
        'Swap the two, or correct the one that is wrong.',
      );
    else if (value !== undefined && (value < low || value > high))
      report(
        metric.at(['target', 'value']),
        `Unexpected \`value\` of \`${value}\`, expected one between \`low\` and \`high\``,
      );
  },
});
