/** A health check asks each question once. */
import { bareWords } from '#model/bare-words.ts';
import { repeated } from '#model/repeated.ts';
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
    const asked = check.data.areas.flatMap(({ questions }, area) =>
      questions.map(({ id, text }, index) => ({ id, text, area, index })),
    );
    for (const { item, first } of repeated(asked, ({ text }) => bareWords(text)))
      report(
        check.at(['areas', item.area, 'questions', item.index, 'text']),
        `Unexpected question of \`${first.id}\` again, expected another one`,
      );
  },
});
