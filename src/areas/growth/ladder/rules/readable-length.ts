/** An expectation is short enough to be understood at the first reading. */
import { defineRule, example } from '#model/rule.ts';
import { sentences } from '#areas/growth/language/sentences.ts';

/** Plain-language guides begin to warn at 25 words; a few more do no harm where the sentence asks for one thing. */
const MOST = 30;

const asks = (words: number) =>
  example('behaviours', {
    expectations: [
      {
        id: 'explains',
        group: 'working-together',
        text: `Explains ${Array(words - 1)
          .fill('why')
          .join(' ')}.`,
      },
    ],
  });

export default defineRule({
  id: 'ladder/readable-length',
  severity: 'warning',
  why: 'People quote an expectation in one breath, or they do not quote it.',
  fix: 'Say what is asked in one short sentence, and move the rest to `detail` or to an example.',
  valid: [[asks(30)]],
  invalid: [
    {
      content: [asks(31)],
      expect: ['10:11 Unexpected `31` words in `explains`, expected at most `30`'],
    },
  ],
  check({ entries, report }) {
    for (const { words, expectation, at } of sentences(entries)) {
      const count = words.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
      if (count > MOST)
        report(at, `Unexpected \`${count}\` words in \`${expectation.id}\`, expected at most \`${MOST}\``);
    }
  },
});
