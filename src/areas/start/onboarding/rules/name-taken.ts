/** Each phase and each task of a plan has its name to itself, also against the plans that it extends. */
import { repeated } from '#model/repeated.ts';
import { defineEntryRule, example } from '#model/rule.ts';
import { extendedPlans, tasksOf } from '#areas/start/composition/tasks.ts';
import { phase, task } from '../rule-examples.ts';

const onDay = (day: number, id: string, ...tasks: readonly string[]) =>
  phase({ id, from: day, to: day, tasks: tasks.map((each) => task(each)) });

export default defineEntryRule({
  id: 'onboarding/name-taken',
  severity: 'error',
  why: 'Two tasks of one name share one address and one tick: whoever does the first seems to have done both.',
  fix: 'Give one of them another id.',
  valid: [
    [example('onboarding', { phases: [onDay(1, 'arrive', 'log-in', 'say-hello'), onDay(2, 'settle', 'read-guide')] })],
  ],
  invalid: [
    {
      content: [example('onboarding', { phases: [onDay(1, 'arrive', 'log-in'), onDay(2, 'settle', 'log-in')] })],
      expect: ['24:13 Unexpected second task `log-in`, expected a name that no other task has'],
    },
    {
      content: [example('onboarding', { phases: [onDay(1, 'arrive', 'log-in'), onDay(2, 'arrive', 'read-guide')] })],
      expect: ['16:9 Unexpected second phase `arrive`, expected a name that no other phase has'],
    },
    {
      content: [
        example('onboarding', { phases: [onDay(1, 'arrive', 'log-in')] }, { id: 'everyone' }),
        example('onboarding', { extends: ['everyone'], phases: [onDay(2, 'code', 'log-in')] }, { id: 'engineers' }),
      ],
      expect: [
        'onboarding/engineers.yaml:13:13 Unexpected task `log-in`, expected a name that `onboarding/everyone.yaml` does not have',
      ],
    },
  ],
  check(plan, { playbook, report }) {
    for (const { item, index } of repeated(plan.data.phases, ({ id }) => id))
      report(
        plan.at(['phases', index, 'id']),
        `Unexpected second phase \`${item.id}\`, expected a name that no other phase has`,
      );
    const inherited = new Map(
      extendedPlans(plan, playbook)
        .filter((base) => base !== plan)
        .flatMap(tasksOf)
        .map((placed) => [placed.task.id, placed.plan.file]),
    );
    const tasks = tasksOf(plan);
    const again = new Set(repeated(tasks, ({ task }) => task.id).map(({ item }) => item));
    for (const placed of tasks) {
      const { task, phase, index } = placed;
      const at = plan.at(['phases', phase, 'tasks', index, 'id']);
      const elsewhere = inherited.get(task.id);
      if (again.has(placed))
        report(at, `Unexpected second task \`${task.id}\`, expected a name that no other task has`);
      else if (elsewhere !== undefined)
        report(at, `Unexpected task \`${task.id}\`, expected a name that \`${elsewhere}\` does not have`);
    }
  },
});
