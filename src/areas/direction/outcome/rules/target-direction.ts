/** The target of a key result lies where its metric gets better. */
import { defineEntryRule, example } from '#model/rule.ts';
import { exampleKeyResult, exampleOutcome } from '../rule-examples.ts';

const measured = (direction: string, baseline: number, target: number) => [
  example('metric', { direction }, { id: 'first-day-use' }),
  exampleOutcome({ keyResults: [exampleKeyResult({ baseline, target })] }),
];

export default defineEntryRule({
  id: 'outcome/target-direction',
  severity: 'warning',
  why: 'One of the two is wrong: the numbers are in the wrong order, or the metric says the wrong direction.',
  fix: 'Exchange `baseline` and `target`, or correct the `direction` of the metric.',
  valid: [measured('up', 40, 60), measured('down', 9, 2), measured('range', 9, 2)],
  invalid: [
    {
      content: measured('down', 40, 60),
      expect: [
        'outcomes/first-day.yaml:18:13 Unexpected target `60` above the baseline, expected one below `40`, because less is better for `first-day-use`',
      ],
    },
    {
      content: measured('up', 9, 2),
      expect: [
        'outcomes/first-day.yaml:18:13 Unexpected target `2` below the baseline, expected one above `9`, because more is better for `first-day-use`',
      ],
    },
  ],
  check({ data, at }, { playbook, report }) {
    for (const [index, { baseline, target, metric }] of data.keyResults.entries()) {
      const measured = playbook.resolve(metric, ['metric']);
      const direction = measured?.data.direction;
      if (measured === undefined || (direction !== 'up' && direction !== 'down')) continue;
      const isUp = target > baseline;
      if (target === baseline || isUp === (direction === 'up')) continue;
      report(
        at(['keyResults', index, 'target']),
        `Unexpected target \`${target}\` ${isUp ? 'above' : 'below'} the baseline, expected one ${isUp ? 'below' : 'above'} \`${baseline}\`, because ${isUp ? 'less' : 'more'} is better for \`${measured.id}\``,
      );
    }
  },
});
