/** A task depends on tasks that there are: of its plan, or of a plan that this one extends. */
import { isFaulty } from '#model/faulty.ts';
import { didYouMean } from '#model/suggest.ts';
import { defineEntryRule, example } from '#model/rule.ts';
import { extendedPlans, knownTasks, tasksOf } from '#areas/start/composition/tasks.ts';
import { phase, task } from '../rule-examples.ts';

const phases = (...tasks: readonly object[]) => [phase({ tasks })];

export default defineEntryRule({
  id: 'onboarding/unknown-dependency',
  severity: 'error',
  why: 'Who waits for a task that does not exist waits for ever.',
  fix: 'Correct the id, or extend the plan that has the task.',
  valid: [
    [example('onboarding', { phases: phases(task('order-laptop'), task('log-in', { dependsOn: ['order-laptop'] })) })],
    [
      example('onboarding', { phases: phases(task('log-in')) }, { id: 'everyone' }),
      example(
        'onboarding',
        { extends: ['everyone'], phases: phases(task('clone-code', { dependsOn: ['log-in'] })) },
        { id: 'engineers' },
      ),
    ],
  ],
  invalid: [
    {
      content: [
        example('onboarding', {
          phases: phases(task('order-laptop'), task('log-in', { dependsOn: ['order-laptops'] })),
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
        report(
          plan.at(['phases', phase, 'tasks', index, 'dependsOn', place]),
          `Unexpected dependency on \`${id}\`, expected a task of this plan or of one that it extends`,
          didYouMean(id, known.keys()),
        );
      }
    }
  },
});
