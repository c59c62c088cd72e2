/** No task waits for itself. */
import { defineEntryRule, example } from '#model/rule.ts';
import { tasksOf, waitsForItself } from '#areas/start/composition/tasks.ts';
import { phase, task } from '../rule-examples.ts';

const tasks = (...all: readonly object[]) => example('onboarding', { phases: [phase({ tasks: all })] });

export default defineEntryRule({
  id: 'onboarding/dependency-cycle',
  severity: 'error',
  why: 'Tasks that wait for each other are never begun.',
  fix: 'Take out the dependency that is least true.',
  valid: [
    [
      tasks(
        task('log-in'),
        task('say-hello', { dependsOn: ['log-in'] }),
        task('read-guide', { dependsOn: ['log-in', 'say-hello'] }),
      ),
    ],
  ],
  invalid: [
    {
      content: [tasks(task('log-in', { dependsOn: ['get-account'] }), task('get-account', { dependsOn: ['log-in'] }))],
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
