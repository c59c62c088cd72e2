/** The answers of a scale differ in their words. */
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
    for (const [index, { id, label }] of check.data.scale.entries()) {
      const earlier = check.data.scale.slice(0, index).find((each) => each.label.toLowerCase() === label.toLowerCase());
      if (earlier !== undefined)
        report(
          check.at(['scale', index, 'label']),
          `Unexpected words \`${label}\` of \`${id}\`, expected others than those of \`${earlier.id}\``,
        );
    }
  },
});
