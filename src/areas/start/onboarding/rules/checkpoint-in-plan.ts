/** A checkpoint falls on a day of a phase. */
import { defineEntryRule, example } from '#model/rule.ts';

const checkpoint = (day: number) => ({ day, with: 'role/example-role', questions: ['What confused you?'] });

export default defineEntryRule({
  id: 'onboarding/checkpoint-in-plan',
  severity: 'error',
  why: 'A conversation on a day that belongs to no phase is missed by all who read the plan phase by phase.',
  fix: 'Move the checkpoint to a day of a phase, or lengthen the phase.',
  valid: [[example('onboarding', { checkpoints: [checkpoint(1), checkpoint(5)] })]],
  invalid: [
    {
      content: [example('onboarding', { checkpoints: [checkpoint(30)] })],
      expect: ['17:10 Unexpected checkpoint on day `30`, expected a day of a phase; the last one ends on day `5`'],
    },
  ],
  check(plan, { report }) {
    const { phases, checkpoints } = plan.data;
    const last = Math.max(...phases.map(({ to }) => to));
    for (const [index, { day }] of checkpoints.entries()) {
      if (phases.some(({ from, to }) => from <= day && day <= to)) continue;
      report(
        plan.at(['checkpoints', index, 'day']),
        `Unexpected checkpoint on day \`${day}\`, expected a day of a phase; the last one ends on day \`${last}\``,
      );
    }
  },
});
