/** A phase ends on the day it begins, or later. */
import { defineEntryRule, example } from '#model/rule.ts';

const phase = {
  id: 'first-week',
  label: 'First week',
  goal: 'Arrive.',
  outcomes: ['You can log in.'],
  tasks: [{ id: 'log-in', text: 'Log in.', audience: 'hire' }],
};

export default defineEntryRule({
  id: 'onboarding/phase-ends-before-start',
  severity: 'error',
  why: 'A phase that runs backwards has no day on which to do anything.',
  fix: 'Swap `from` and `to`, or correct the one that is wrong.',
  valid: [
    [example('onboarding', { phases: [{ ...phase, from: 1, to: 1 }] })],
    [example('onboarding', { phases: [{ ...phase, from: -5, to: -1 }] })],
  ],
  invalid: [
    {
      content: [example('onboarding', { phases: [{ ...phase, from: 5, to: 1 }] })],
      expect: ['15:9 Unexpected last day `1` of `first-week`, expected `5` or later'],
    },
  ],
  check(plan, { report }) {
    for (const [index, { id, from, to }] of plan.data.phases.entries()) {
      if (to < from)
        report(
          plan.at(['phases', index, 'to']),
          `Unexpected last day \`${to}\` of \`${id}\`, expected \`${from}\` or later`,
        );
    }
  },
});
