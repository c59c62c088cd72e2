/** A playbook has few principles in force. */
import { defineRule, example } from '#model/rule.ts';

const MOST = 12;
const principles = (count: number, more: Readonly<Record<string, unknown>> = {}) =>
  Array.from({ length: count }, (_, index) =>
    example('principle', index === 0 ? more : {}, { id: `principle-${String.fromCodePoint(97 + index)}` }),
  );

export default defineRule({
  id: 'principle/too-many',
  severity: 'warning',
  why: 'People follow the principles that they remember, and nobody remembers a page of them.',
  fix: 'Set `status: archived` on one that settles nothing any more, or join two.',
  valid: [principles(MOST), principles(MOST + 1, { status: 'archived' })],
  invalid: [
    {
      content: principles(MOST + 1),
      expect: ['principles/principle-m.yaml:1:1 Unexpected principle number `13`, expected at most `12` in force'],
    },
  ],
  check({ entries, report }) {
    const active = entries('principle').filter(({ life }) => life === 'active');
    for (const [index, principle] of active.entries()) {
      if (index >= MOST)
        report(principle.at(), `Unexpected principle number \`${index + 1}\`, expected at most \`${MOST}\` in force`);
    }
  },
});
