/** An action that nobody has done for a month after its day is done, planned anew, or dropped. */
import { defineEntryRule } from '#model/rule.ts';
import { daysBetween } from '#words/days-between.ts';
import { AROUND, exampleAction, exampleIncident } from '../rule-examples.ts';

/** Until then the register, the pre-reads and the leader's page remind of it. */
const PATIENCE = 30;

const content = (fields: Readonly<Record<string, unknown>>) => [
  ...AROUND,
  exampleIncident({ actions: [exampleAction(fields)] }),
];

export default defineEntryRule({
  id: 'incident/action-late',
  severity: 'warning',
  why: 'An action a month past its day has been dropped without anyone saying so, and the next incident finds the door open.',
  fix: 'Do it, give it a new `due` and say so to those who wait, or write `status: dropped` and `why`.',
  valid: [
    content({ due: '2026-03-16' }),
    content({ due: '2026-03-10', status: 'done', done: '2026-04-01' }),
    content({ due: '2026-03-10', status: 'dropped', why: 'Numbers are sent once now.' }),
  ],
  invalid: [
    {
      content: content({ due: '2026-03-15' }),
      expect: [
        'incidents/sent-twice.yaml:28:10 Unexpected open action due on `2026-03-15`, expected it done, dropped or given a new day; it is 31 days overdue',
      ],
    },
  ],
  check({ data, at }, { today, report }) {
    for (const [index, { status, due }] of data.actions.entries()) {
      const late = daysBetween(due, today);
      if (status === 'open' && late > PATIENCE)
        report(
          at(['actions', index, 'due']),
          `Unexpected open action due on \`${due}\`, expected it done, dropped or given a new day; it is ${late} days overdue`,
        );
    }
  },
});
