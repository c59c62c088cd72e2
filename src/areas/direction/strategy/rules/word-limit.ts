/** A strategy fits on one page. */
import { defineEntryRule, example } from '#model/rule.ts';
import { MOST_WORDS, wordsOf } from '../words-of.ts';

const words = (count: number) => 'words '.repeat(count);

export default defineEntryRule({
  id: 'strategy/word-limit',
  severity: 'warning',
  why: 'What does not fit on one page has not chosen yet, and is not read twice.',
  fix: 'Cut a policy or a claim before you cut words, and move background to a page of its own.',
  valid: [[example('strategy', {}, { body: words(850) })]],
  invalid: [
    {
      content: [example('strategy', {}, { body: words(870) })],
      expect: ['1:1 Unexpected strategy of `907` words, expected at most `900`'],
    },
  ],
  check(strategy, { report }) {
    const count = wordsOf(strategy);
    if (count > MOST_WORDS)
      report(strategy.at(), `Unexpected strategy of \`${count}\` words, expected at most \`${MOST_WORDS}\``);
  },
});
