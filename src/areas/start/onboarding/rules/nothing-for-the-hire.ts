/** Once the hire has arrived, each phase has something for them to do. */
import { defineEntryRule, example } from '#model/rule.ts';
import { phase, task } from '../rule-examples.ts';

const plan = (audience: string, from: number, to: number) => [
  example('onboarding', {
    phases: [phase({ from, to, tasks: [task('prepare', { text: 'Prepare the first week.', audience })] })],
  }),
];

export default defineEntryRule({
  id: 'onboarding/nothing-for-the-hire',
  severity: 'warning',
  why: 'Weeks in which everybody but the newcomer has a task are weeks of waiting.',
  fix: 'Add a task with `audience: hire`, or end the phase before day 1.',
  valid: [plan('manager', -5, -1), plan('hire', 1, 5)],
  invalid: [
    {
      content: plan('manager', 1, 5),
      expect: ['5:9 Unexpected phase `arrive` without a task for the newcomer, expected at least one'],
    },
  ],
  check(plan, { report }) {
    for (const [index, { id, to, tasks }] of plan.data.phases.entries()) {
      if (to < 1 || tasks.some(({ audience }) => audience === 'hire')) continue;
      report(
        plan.at(['phases', index, 'id']),
        `Unexpected phase \`${id}\` without a task for the newcomer, expected at least one`,
      );
    }
  },
});
