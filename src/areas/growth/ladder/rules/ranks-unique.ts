/** On one track no two levels have the same rank. */
import { repeated } from '#model/repeated.ts';
import { defineEntryRule, example } from '#model/rule.ts';
import { level } from '../rule-examples.ts';

export default defineEntryRule({
  id: 'ladder/ranks-unique',
  severity: 'error',
  why: 'Two levels of one rank leave open which of them is the next step.',
  fix: 'Give each level of a track its own rank; gaps are fine.',
  valid: [[example('ladder', { levels: [level('engineer', 10), level('senior-engineer', 20)] })]],
  invalid: [
    {
      content: [example('ladder', { levels: [level('engineer', 1), level('senior-engineer', 1)] })],
      expect: [
        '17:11 Unexpected rank `1` of `senior-engineer`, expected one that `engineer` on the same track does not have',
      ],
    },
  ],
  check(ladder, { report }) {
    for (const { item, index, first } of repeated(ladder.data.levels, ({ track, rank }) => `${track} ${rank}`))
      report(
        ladder.at(['levels', index, 'rank']),
        `Unexpected rank \`${item.rank}\` of \`${item.id}\`, expected one that \`${first.id}\` on the same track does not have`,
      );
  },
});
