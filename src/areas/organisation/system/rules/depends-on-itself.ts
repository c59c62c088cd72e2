/** A system does not depend on itself. */
import { defineEntryRule, example } from '#model/rule.ts';

const ledger = (dependsOn: readonly string[]) => [
  example('domain'),
  example('system', { dependsOn }, { id: 'ledger' }),
  example('system', {}, { id: 'vault' }),
];

export default defineEntryRule({
  id: 'system/depends-on-itself',
  severity: 'error',
  why: 'It says nothing, and hides the name that was meant.',
  fix: 'Name the other system, or delete the line.',
  valid: [ledger(['vault'])],
  invalid: [
    {
      content: ledger(['system/ledger', 'vault']),
      expect: ['systems/ledger.yaml:6:5 Unexpected dependency of `ledger` on itself, expected another system'],
    },
  ],
  check(system, { playbook, report }) {
    for (const [index, ref] of system.data.dependsOn.entries()) {
      if (playbook.resolve(ref, ['system']) === system)
        report(
          system.at(['dependsOn', index]),
          `Unexpected dependency of \`${system.id}\` on itself, expected another system`,
        );
    }
  },
});
