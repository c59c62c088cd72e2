/** What a task waits for does not come in a later phase. */
import { defineEntryRule, example } from '#model/rule.ts';
import { knownTasks, tasksOf, type PlacedTask } from '#areas/start/composition/tasks.ts';
import { phase, task } from '../rule-examples.ts';

const arrive = (own: object) => phase({ tasks: [own] });
const settle = (own: object) => phase({ id: 'settle', from: 6, to: 30, tasks: [own] });
const needsLogin = task('first-change', { dependsOn: ['log-in'] });

export default defineEntryRule({
  id: 'onboarding/dependency-in-later-phase',
  severity: 'error',
  why: 'A task that needs something from a later phase cannot be done in its own.',
  fix: 'Move one of the two tasks, or drop the dependency.',
  valid: [[example('onboarding', { phases: [arrive(task('log-in')), settle(needsLogin)] })]],
  invalid: [
    {
      content: [example('onboarding', { phases: [arrive(needsLogin), settle(task('log-in'))] })],
      expect: [
        '17:13 Unexpected dependency on `log-in`, which begins on day `6`, expected a task of `arrive` or before',
      ],
    },
  ],
  check(plan, { playbook, report }) {
    const known = knownTasks(plan, playbook);
    for (const { task, phase, index } of tasksOf(plan)) {
      const own = plan.data.phases[phase];
      for (const [place, id] of task.dependsOn.entries()) {
        const begins = firstDayOf(known.get(id));
        if (own === undefined || begins === undefined || begins <= own.to) continue;
        report(
          plan.at(['phases', phase, 'tasks', index, 'dependsOn', place]),
          `Unexpected dependency on \`${id}\`, which begins on day \`${begins}\`, expected a task of \`${own.id}\` or before`,
        );
      }
    }
  },
});

function firstDayOf(placed: PlacedTask | undefined): number | undefined {
  return placed?.plan.data.phases[placed.phase]?.from;
}
