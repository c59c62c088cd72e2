/** The actions of a snapshot differ in their ids. */
import { repeated } from '#model/repeated.ts';
import { defineEntryRule } from '#model/rule.ts';
import { action, CHECK, exampleSnapshot } from '../rule-examples.ts';

export default defineEntryRule({
  id: 'snapshot/action-taken',
  severity: 'error',
  why: 'An action is followed from one snapshot to the next by its id.',
  fix: 'Give it another id.',
  valid: [[CHECK, exampleSnapshot({ actions: [action('red-card'), action('pairing')] })]],
  invalid: [
    {
      content: [CHECK, exampleSnapshot({ actions: [action('red-card'), action('red-card')] })],
      expect: ['snapshots/pulse.yaml:15:9 Unexpected second action `red-card`, expected ids that differ'],
    },
  ],
  check(snapshot, { report }) {
    for (const { item, index } of repeated(snapshot.data.actions, ({ id }) => id))
      report(
        snapshot.at(['actions', index, 'id']),
        `Unexpected second action \`${item.id}\`, expected ids that differ`,
      );
  },
});
