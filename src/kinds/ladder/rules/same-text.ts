/** No two expectations say the same in the same words. */
import { defineRule, example } from '#model/rule.ts';
import type { Entry } from '#model/entry.ts';

const expectation = (id: string, level: string, text: string) => ({ id, group: 'delivery', levels: [level], text });

export default defineRule({
  id: 'ladder/same-text',
  severity: 'warning',
  why: 'What is asked of two levels in the same words does not tell them apart, and is mended in one place only.',
  fix: 'Keep one expectation and name all its levels, or say what is different at the higher one.',
  valid: [
    [
      example('ladder', {
        expectations: [
          {
            ...expectation('finishes-work', 'engineer', 'Finishes what was begun.'),
            levels: ['engineer', 'senior-engineer'],
          },
        ],
      }),
    ],
  ],
  invalid: [
    {
      content: [
        example('ladder', {
          expectations: [
            expectation('finishes-work', 'engineer', 'Finishes what was begun.'),
            expectation('completes-work', 'senior-engineer', 'finishes  what was begun'),
          ],
        }),
      ],
      expect: ['32:11 Unexpected text of `finishes-work` again, expected one expectation for both'],
    },
    {
      content: [
        example(
          'ladder',
          { expectations: [expectation('finishes-work', 'engineer', 'Finishes what was begun.')] },
          { id: 'engineering' },
        ),
        example(
          'ladder',
          { expectations: [expectation('completes-work', 'engineer', 'Finishes what was begun.')] },
          { id: 'management' },
        ),
      ],
      expect: [
        'ladders/management.yaml:27:11 Unexpected text of `finishes-work` in `ladders/engineering.yaml` again, expected words of its own',
      ],
    },
  ],
  check({ entries, report }) {
    const first = new Map<string, { readonly ladder: Entry<'ladder'>; readonly id: string }>();
    for (const ladder of entries('ladder')) {
      for (const [index, { id, text }] of ladder.data.expectations.entries()) {
        const words = plainWords(text);
        const earlier = first.get(words);
        if (earlier === undefined) first.set(words, { ladder, id });
        else if (earlier.ladder === ladder)
          report(
            ladder.at(['expectations', index, 'text']),
            `Unexpected text of \`${earlier.id}\` again, expected one expectation for both`,
          );
        else
          report(
            ladder.at(['expectations', index, 'text']),
            `Unexpected text of \`${earlier.id}\` in \`${earlier.ladder.file}\` again, expected words of its own`,
            'Say what it means on this ladder; what two ladders share word for word belongs in a shared set of behaviours.',
          );
      }
    }
  },
});

function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
