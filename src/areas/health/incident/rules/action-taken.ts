/** The actions of an incident differ in their ids. */
import { repeated } from '#model/repeated.ts';
import { defineEntryRule } from '#model/rule.ts';
import { AROUND, exampleAction, exampleIncident } from '../rule-examples.ts';

export default defineEntryRule({
  id: 'incident/action-taken',
  severity: 'error',
  why: 'Registers and pre-reads lead to an action by its id.',
  fix: 'Give it another id.',
  valid: [[...AROUND, exampleIncident({ actions: [exampleAction(), exampleAction({ id: 'alert' })] })]],
  invalid: [
    {
      content: [...AROUND, exampleIncident({ actions: [exampleAction(), exampleAction()] })],
      expect: ['incidents/sent-twice.yaml:29:9 Unexpected second action `number-once`, expected ids that differ'],
    },
  ],
  check({ data, at }, { report }) {
    for (const { item, index } of repeated(data.actions, ({ id }) => id))
      report(at(['actions', index, 'id']), `Unexpected second action \`${item.id}\`, expected ids that differ`);
  },
});
