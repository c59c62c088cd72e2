/** An action says on which day it was done, and no other does. */
import { fixedDayHint } from '#model/fixed-day.ts';
import { defineEntryRule } from '#model/rule.ts';
import { AROUND, exampleAction, exampleIncident } from '../rule-examples.ts';

const content = (fields: Readonly<Record<string, unknown>>) => [
  ...AROUND,
  exampleIncident({ actions: [exampleAction(fields)] }),
];

export default defineEntryRule({
  id: 'incident/done-day',
  severity: 'warning',
  why: 'Whether actions come in time is only known from the days on which they were done.',
  fix: 'Write the day on which it was done as `done`, and `status: done`.',
  valid: [content({ status: 'done', done: '2026-04-15' }), content({})],
  invalid: [
    {
      content: content({ status: 'done' }),
      expect: ['incidents/sent-twice.yaml:29:13 Missing `done`, expected the day on which the action was done'],
    },
    {
      content: content({ done: '2026-04-10' }),
      expect: [
        'incidents/sent-twice.yaml:29:11 Unexpected day `2026-04-10` of an action that is `open`, expected `status: done`',
      ],
    },
    {
      content: content({ status: 'done', done: '2026-04-16' }),
      expect: [
        'incidents/sent-twice.yaml:30:11 Unexpected day `2026-04-16`, expected today, `2026-04-15`, or a day before',
      ],
    },
  ],
  check({ data, at }, { playbook, today, report }) {
    for (const [index, { status, done }] of data.actions.entries()) {
      const path = ['actions', index] as const;
      if (status === 'done' && done === undefined)
        report(at([...path, 'status']), 'Missing `done`, expected the day on which the action was done');
      else if (status !== 'done' && done !== undefined)
        report(
          at([...path, 'done']),
          `Unexpected day \`${done}\` of an action that is \`${status}\`, expected \`status: done\``,
        );
      else if (done !== undefined && done > today)
        report(
          at([...path, 'done']),
          `Unexpected day \`${done}\`, expected today, \`${today}\`, or a day before`,
          fixedDayHint(playbook.config, today),
        );
    }
  },
});
