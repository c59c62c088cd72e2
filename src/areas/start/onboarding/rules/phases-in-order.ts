/** Phases follow each other, and none begins before the one before it has ended. */
import { defineEntryRule, example } from '#model/rule.ts';
import { dayAt, offsetOf } from '../days.ts';

const phase = (id: string, from: number, to: number) => ({
  id,
  label: id,
  from,
  to,
  goal: 'Arrive.',
  outcomes: ['You can log in.'],
  tasks: [{ id: `begin-${id}`, text: 'Log in.', audience: 'hire' }],
});

export default defineEntryRule({
  id: 'onboarding/phases-in-order',
  severity: 'error',
  why: 'A plan is read from its first day to its last, and nobody is in two phases on one day.',
  fix: 'Put the phases in the order of their days, and let each begin after the one before it.',
  valid: [[example('onboarding', { phases: [phase('arrive', -5, -1), phase('settle', 1, 5), phase('grow', 10, 30)] })]],
  invalid: [
    {
      content: [example('onboarding', { phases: [phase('arrive', 1, 5), phase('settle', 5, 30)] })],
      expect: ['18:11 Unexpected first day `5` of `settle`, expected `6` or later, after `arrive`'],
    },
    {
      content: [example('onboarding', { phases: [phase('settle', 6, 30), phase('arrive', -5, -1)] })],
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
