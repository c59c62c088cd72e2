/** A milestone is reached by its day, or has a new one. */
import { defineEntryRule } from '#model/rule.ts';
import { exampleOutcome, METRICS } from '../rule-examples.ts';
import { isOpenOutcome, isPastDue } from '../standing/outcome-standing.ts';

const milestone = (fields: Readonly<Record<string, unknown>>, horizon = 'now') => [
  ...METRICS,
  exampleOutcome({
    horizon,
    ...(horizon === 'done' && { ended: { on: '2026-04-10', because: 'It was reached without the pilot.' } }),
    milestones: [{ id: 'pilot', text: 'Ten customers work with it.', ...fields }],
  }),
];

export default defineEntryRule({
  id: 'outcome/milestone-past-due',
  severity: 'warning',
  why: 'A milestone that passes in silence teaches everyone that the dates mean nothing.',
  fix: 'Write the day when it was reached as `done`, or a new `due`, and say so to those who wait for it.',
  valid: [
    milestone({ due: '2026-04-15' }),
    milestone({ due: '2026-03-01', done: '2026-03-04' }),
    milestone({ due: '2026-03-01' }, 'done'),
  ],
  invalid: [
    {
      content: milestone({ due: '2026-04-14' }),
      expect: [
        'outcomes/first-day.yaml:22:10 Unexpected milestone due on `2026-04-14`, before today, expected the day in `done` or a later `due`',
      ],
    },
  ],
  check(outcome, { today, report }) {
    if (!isOpenOutcome(outcome)) return;
    for (const [index, milestone] of outcome.data.milestones.entries()) {
      if (isPastDue(milestone, today))
        report(
          outcome.at(['milestones', index, 'due']),
          `Unexpected milestone due on \`${milestone.due}\`, before today, expected the day in \`done\` or a later \`due\``,
        );
    }
  },
});
