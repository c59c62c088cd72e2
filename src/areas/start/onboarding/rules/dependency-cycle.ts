/** No task waits for itself. */
import { defineEntryRule, example } from '#model/rule.ts';
import { tasksOf, waitsForItself } from '#areas/start/composition/tasks.ts';

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
  id: 'onboarding/dependency-cycle',
  severity: 'error',
  why: 'Tasks that wait for each other are never begun.',
  fix: 'Take out the dependency that is least true.',
  valid: [
    [
      example('onboarding', {
        phases: phases(
          { id: 'log-in' },
          { id: 'say-hello', dependsOn: ['log-in'] },
          { id: 'read-guide', dependsOn: ['log-in', 'say-hello'] },
        ),
      }),
    ],
  ],
  invalid: [
    {
      content: [
        example('onboarding', {
          phases: phases({ id: 'log-in', dependsOn: ['get-account'] }, { id: 'get-account', dependsOn: ['log-in'] }),
        }),
      ],
      expect: [
        '17:11 Unexpected task `log-in` that waits for itself, expected dependencies without a circle',
        '22:11 Unexpected task `get-account` that waits for itself, expected dependencies without a circle',
      ],
    },
  ],
  check(plan, { report }) {
    const placed = tasksOf(plan);
    const tasks = placed.map(({ task }) => task);
    for (const { task, phase, index } of placed) {
      if (waitsForItself(task, tasks))
        report(
          plan.at(['phases', phase, 'tasks', index, 'dependsOn']),
          `Unexpected task \`${task.id}\` that waits for itself, expected dependencies without a circle`,
        );
    }
  },
});
