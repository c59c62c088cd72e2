/** An action that was dropped says why. */
import { defineEntryRule } from '#model/rule.ts';
import { AROUND, exampleAction, exampleIncident } from '../rule-examples.ts';

const content = (fields: Readonly<Record<string, unknown>>) => [
  ...AROUND,
  exampleIncident({ actions: [exampleAction(fields)] }),
];

export default defineEntryRule({
  id: 'incident/dropped-why',
  severity: 'warning',
  why: 'Deciding against an action is fine; who reads of it after the next incident has to see that it was decided.',
  fix: 'Write in `why` what made it needless, or what it was not worth.',
  valid: [content({ status: 'dropped', why: 'Numbers are sent once now.' })],
  invalid: [
    {
      content: content({ status: 'dropped' }),
      expect: ['incidents/sent-twice.yaml:29:13 Missing `why`, expected the reason why the action was dropped'],
    },
  ],
  check({ data, at }, { report }) {
    for (const [index, { status, why }] of data.actions.entries())
      if (status === 'dropped' && why === undefined)
        report(at(['actions', index, 'status']), 'Missing `why`, expected the reason why the action was dropped');
  },
});
