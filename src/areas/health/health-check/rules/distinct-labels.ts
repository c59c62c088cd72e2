/** The answers of a scale differ in their words. */
import { repeated } from '#model/repeated.ts';
import { defineEntryRule, example } from '#model/rule.ts';
import { answer } from '../rule-examples.ts';

export default defineEntryRule({
  id: 'health-check/distinct-labels',
  severity: 'error',
  why: 'Somebody who hears two answers with the same words cannot choose between them.',
  fix: 'Say what is different about it.',
  valid: [
    [example('health-check', { scale: [answer('worse', 'Needs help', '▼'), answer('better', 'Going well', '▲')] })],
  ],
  invalid: [
    {
      content: [
        example('health-check', { scale: [answer('worse', 'Needs help', '▼'), answer('better', 'needs help', '▲')] }),
      ],
      expect: ['11:12 Unexpected words `needs help` of `better`, expected others than those of `worse`'],
    },
  ],
  check(check, { report }) {
    for (const { item, index, first } of repeated(check.data.scale, ({ label }) => label.toLowerCase()))
      report(
        check.at(['scale', index, 'label']),
        `Unexpected words \`${item.label}\` of \`${item.id}\`, expected others than those of \`${first.id}\``,
      );
  },
});
