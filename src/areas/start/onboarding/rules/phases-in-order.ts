/** Phases follow each other, and none begins before the one before it has ended. */
import { defineEntryRule, example } from '#model/rule.ts';
import { dayAt, offsetOf } from '../days.ts';
import { phase, task } from '../rule-examples.ts';

const during = (id: string, from: number, to: number) => phase({ id, from, to, tasks: [task(`begin-${id}`)] });

export default defineEntryRule({
  id: 'onboarding/phases-in-order',
  severity: 'error',
  why: 'A plan is read from its first day to its last, and nobody is in two phases on one day.',
  fix: 'Put the phases in the order of their days, and let each begin after the one before it.',
  valid: [
    [example('onboarding', { phases: [during('arrive', -5, -1), during('settle', 1, 5), during('grow', 10, 30)] })],
  ],
  invalid: [
    {
      content: [example('onboarding', { phases: [during('arrive', 1, 5), during('settle', 5, 30)] })],
      expect: ['18:11 Unexpected first day `5` of `settle`, expected `6` or later, after `arrive`'],
    },
    {
      content: [example('onboarding', { phases: [during('settle', 6, 30), during('arrive', -5, -1)] })],
      expect: ['18:11 Unexpected first day `-5` of `arrive`, expected `31` or later, after `settle`'],
    },
  ],
  check(plan, { report }) {
    for (const [index, { id, from }] of plan.data.phases.entries()) {
      const before = plan.data.phases[index - 1];
      if (before === undefined || from > before.to) continue;
      const next = dayAt(offsetOf(before.to) + 1);
      report(
        plan.at(['phases', index, 'from']),
        `Unexpected first day \`${from}\` of \`${id}\`, expected \`${next}\` or later, after \`${before.id}\``,
      );
    }
  },
});
