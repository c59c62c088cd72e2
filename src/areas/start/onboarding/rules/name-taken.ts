/** Each phase and each task of a plan has its name to itself, also against the plans that it extends. */
import { defineEntryRule, example } from '#model/rule.ts';
import { extendedPlans, tasksOf } from '#areas/start/composition/tasks.ts';

const phase = (id: string, day: number, ...tasks: readonly string[]) => ({
  id,
  label: id,
  from: day,
  to: day,
  goal: 'Arrive.',
  outcomes: ['You can log in.'],
  tasks: tasks.map((task) => ({ id: task, text: 'Log in.', audience: 'hire' })),
});

export default defineEntryRule({
  id: 'onboarding/name-taken',
  severity: 'error',
  why: 'Two tasks of one name share one address and one tick: whoever does the first seems to have done both.',
  fix: 'Give one of them another id.',
  valid: [
    [example('onboarding', { phases: [phase('arrive', 1, 'log-in', 'say-hello'), phase('settle', 2, 'read-guide')] })],
  ],
  invalid: [
    {
      content: [example('onboarding', { phases: [phase('arrive', 1, 'log-in'), phase('settle', 2, 'log-in')] })],
      expect: ['24:13 Unexpected second task `log-in`, expected a name that no other task has'],
    },
    {
      content: [example('onboarding', { phases: [phase('arrive', 1, 'log-in'), phase('arrive', 2, 'read-guide')] })],
      expect: ['16:9 Unexpected second phase `arrive`, expected a name that no other phase has'],
    },
    {
      content: [
        example('onboarding', { phases: [phase('arrive', 1, 'log-in')] }, { id: 'everyone' }),
        example('onboarding', { extends: ['everyone'], phases: [phase('code', 2, 'log-in')] }, { id: 'engineers' }),
      ],
      expect: [
        'onboarding/engineers.yaml:13:13 Unexpected task `log-in`, expected a name that `onboarding/everyone.yaml` does not have',
      ],
    },
  ],
  check(plan, { playbook, report }) {
    const phases = new Set<string>();
    for (const [index, { id }] of plan.data.phases.entries()) {
      if (phases.has(id))
        report(
          plan.at(['phases', index, 'id']),
          `Unexpected second phase \`${id}\`, expected a name that no other phase has`,
        );
      phases.add(id);
    }
    const inherited = new Map(
      extendedPlans(plan, playbook)
        .filter((base) => base !== plan)
        .flatMap(tasksOf)
        .map((placed) => [placed.task.id, placed.plan.file]),
    );
    const tasks = new Set<string>();
    for (const { task, phase, index } of tasksOf(plan)) {
      const at = plan.at(['phases', phase, 'tasks', index, 'id']);
      const elsewhere = inherited.get(task.id);
      if (tasks.has(task.id))
        report(at, `Unexpected second task \`${task.id}\`, expected a name that no other task has`);
      else if (elsewhere !== undefined)
        report(at, `Unexpected task \`${task.id}\`, expected a name that \`${elsewhere}\` does not have`);
      tasks.add(task.id);
    }
  },
});
