/** A task depends on tasks that there are: of its plan, or of a plan that this one extends. */
import { isFaulty } from '#model/faulty.ts';
import { nearest } from '#model/suggest.ts';
import { defineEntryRule, example } from '#model/rule.ts';
import { extendedPlans, knownTasks, tasksOf } from '#areas/start/composition/tasks.ts';

const phases = (...tasks: readonly { readonly id: string; readonly dependsOn?: readonly string[] }[]) => [
  {
    id: 'first-week',
    label: 'First week',
    from: 1,
    to: 5,
    goal: 'Arrive.',
    outcomes: ['You can log in.'],
    tasks: tasks.map((task) => ({ text: 'Log in.', audience: 'hire', ...task })),
  },
];

export default defineEntryRule({
  id: 'onboarding/unknown-dependency',
  severity: 'error',
  why: 'Who waits for a task that does not exist waits for ever.',
  fix: 'Correct the id, or extend the plan that has the task.',
  valid: [
    [example('onboarding', { phases: phases({ id: 'order-laptop' }, { id: 'log-in', dependsOn: ['order-laptop'] }) })],
    [
      example('onboarding', { phases: phases({ id: 'log-in' }) }, { id: 'everyone' }),
      example(
        'onboarding',
        { extends: ['everyone'], phases: phases({ id: 'clone-code', dependsOn: ['log-in'] }) },
        { id: 'engineers' },
      ),
    ],
  ],
  invalid: [
    {
      content: [
        example('onboarding', {
          phases: phases({ id: 'order-laptop' }, { id: 'log-in', dependsOn: ['order-laptops'] }),
        }),
      ],
      expect: [
        '20:13 Unexpected dependency on `order-laptops`, expected a task of this plan or of one that it extends',
      ],
    },
  ],
  check(plan, { playbook, report }) {
    const lines = [plan, ...extendedPlans(plan, playbook)].flatMap(({ data }) => data.extends);
    // A plan that cannot be read may have the task.
    if (lines.some((ref) => isFaulty(ref, playbook, ['onboarding']))) return;
    const known = knownTasks(plan, playbook);
    for (const { task, phase, index } of tasksOf(plan)) {
      for (const [place, id] of task.dependsOn.entries()) {
        if (known.has(id)) continue;
        const guess = nearest(id, known.keys());
        const hint = guess === undefined ? undefined : `Did you mean \`${guess}\`?`;
        report(
          plan.at(['phases', phase, 'tasks', index, 'dependsOn', place]),
          `Unexpected dependency on \`${id}\`, expected a task of this plan or of one that it extends`,
          hint,
        );
      }
    }
  },
});
