/** A health check asks each question once. */
import { defineEntryRule, example } from '#model/rule.ts';
import { area, question } from '../rule-examples.ts';

export default defineEntryRule({
  id: 'health-check/same-question',
  severity: 'warning',
  why: 'A question that is asked twice counts twice, and tires those who answer it.',
  fix: 'Leave one of the two out, or ask for what is different.',
  valid: [
    [
      example('health-check', {
        areas: [area('safety', question('speaking-up'), question('asking', 'Do we ask for help early?'))],
      }),
    ],
  ],
  invalid: [
    {
      content: [
        example('health-check', {
          areas: [
            area('safety', question('speaking-up')),
            area('candour', question('worries', 'Do we say what worries us')),
          ],
        }),
      ],
      expect: ['28:15 Unexpected question of `speaking-up` again, expected another one'],
    },
  ],
  check(check, { report }) {
    const asked = new Map<string, string>();
    for (const [index, { questions }] of check.data.areas.entries()) {
      for (const [at, { id, text }] of questions.entries()) {
        const words = text
          .toLowerCase()
          .replace(/[^\p{L}\p{N}]+/gu, ' ')
          .trim();
        const earlier = asked.get(words);
        if (earlier === undefined) asked.set(words, id);
        else
          report(
            check.at(['areas', index, 'questions', at, 'text']),
            `Unexpected question of \`${earlier}\` again, expected another one`,
          );
      }
    }
  },
});
