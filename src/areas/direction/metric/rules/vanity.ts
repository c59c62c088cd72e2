/** A metric moves when something got better, and only then. */
import { defineEntryRule, example } from '#model/rule.ts';
import { vanityIn } from '../vanity.ts';

export default defineEntryRule({
  id: 'metric/vanity',
  severity: 'warning',
  why: 'A number that grows by working more, or by working for the number, grows while nothing gets better for anyone.',
  fix: 'Measure what the work is for.',
  valid: [
    [example('metric', { title: 'Deployment frequency', unit: 'deployments a week' })],
    [example('metric', { title: 'Hours to recover' })],
    [example('metric', { title: 'Test coverage', unit: '%' })],
  ],
  invalid: [
    {
      content: [example('metric', { title: 'Lines of code' })],
      expect: ['1:8 Unexpected vanity metric: lines of code, expected a number that moves when something got better'],
    },
    {
      content: [example('metric', { title: 'Team velocity', unit: 'story points' })],
      expect: ['1:8 Unexpected vanity metric: velocity, expected a number that moves when something got better'],
    },
    {
      content: [example('metric', { title: 'Test coverage', unit: '%', direction: 'up', target: { value: 80 } })],
      expect: [
        '1:8 Unexpected vanity metric: test coverage as a target, expected a number that moves when something got better',
      ],
    },
  ],
  check(metric, { report }) {
    const { title, unit, target } = metric.data;
    const found = vanityIn({ title, unit, hasTarget: target !== undefined });
    if (found === undefined) return;
    report(
      metric.at([found.field]),
      `Unexpected vanity metric: ${found.vanity.what}, expected a number that moves when something got better`,
      `Measure instead ${found.vanity.instead}.`,
    );
  },
});
