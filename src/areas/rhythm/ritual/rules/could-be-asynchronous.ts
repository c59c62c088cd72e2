/** A ritual that only informs need not be a meeting. */
import { defineEntryRule, example } from '#model/rule.ts';
import { onlyInforms } from '#areas/rhythm/load/meetings.ts';

const ritual = (mode: string, ...items: readonly string[]) =>
  example('ritual', {
    mode,
    agenda: items.map((each, index) => ({ title: `Part ${index + 1}`, minutes: 5, mode: each })),
  });

export default defineEntryRule({
  id: 'ritual/could-be-asynchronous',
  severity: 'warning',
  why: 'What only needs to be heard can be read, by each at their own time and in a third of it.',
  fix: 'Write it instead, with `mode: async`, or add an item in which people discuss, decide or practise something.',
  valid: [[ritual('sync', 'inform', 'discuss')], [ritual('async', 'inform')], [ritual('hybrid')]],
  invalid: [
    {
      content: [ritual('sync', 'inform', 'inform')],
      expect: ['17:1 Unexpected agenda that only informs, expected something to discuss, decide or practise'],
    },
  ],
  check(ritual, { report }) {
    if (onlyInforms(ritual.data))
      report(
        ritual.at(['agenda'], 'key'),
        'Unexpected agenda that only informs, expected something to discuss, decide or practise',
      );
  },
});
