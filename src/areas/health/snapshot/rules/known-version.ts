/** A snapshot answers a version that its check has had. */
import { checkOf } from '#areas/health/results/snapshots.ts';
import { defineEntryRule, example } from '#model/rule.ts';
import { CHECK, exampleSnapshot } from '../rule-examples.ts';

export default defineEntryRule({
  id: 'snapshot/known-version',
  severity: 'error',
  why: 'The version says which answers of two runs may be compared; one that is still to come says nothing.',
  fix: 'Write the `version` that the check had on that day, or leave the line out where it has had one only.',
  valid: [
    [CHECK, exampleSnapshot()],
    [example('health-check', { version: 3 }), exampleSnapshot({ version: 2 })],
  ],
  invalid: [
    {
      content: [CHECK, exampleSnapshot({ version: 2 })],
      expect: [
        'snapshots/pulse.yaml:10:10 Unexpected version `2`, expected at most the `1` that `example-health-check` has',
      ],
    },
  ],
  check(snapshot, { playbook, report }) {
    const check = checkOf(snapshot, playbook);
    const { version } = snapshot.data;
    if (check !== undefined && version > check.data.version)
      report(
        snapshot.at(['version']),
        `Unexpected version \`${version}\`, expected at most the \`${check.data.version}\` that \`${check.id}\` has`,
      );
  },
});
