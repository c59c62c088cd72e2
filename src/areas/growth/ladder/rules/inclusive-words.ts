/** An expectation speaks of everybody who could meet it. */
import { quoted } from '#model/quoted.ts';
import { defineRule, example } from '#model/rule.ts';
import { unequalWords } from '#areas/growth/language/equality.ts';
import { sentences } from '#areas/growth/language/sentences.ts';

const asks = (text: string) =>
  example('behaviours', { expectations: [{ id: 'plans-work', group: 'working-together', text }] });

export default defineRule({
  id: 'ladder/inclusive-words',
  severity: 'warning',
  why: 'People whom the word leaves out read that the level is not meant for them.',
  fix: 'Choose a word that means everybody, such as the one suggested.',
  valid: [
    [asks('Plans work with the people who will do it.')],
    // Words of the trade are about machines.
    [asks('Merges into the master branch only what is simple to undo, with the feature disabled.')],
  ],
  invalid: [
    {
      content: [asks('Plans work in manhours with the guys who do it.')],
      expect: [
        '10:11 Unexpected `guys` in `plans-work`, expected a word such as `people` or `persons`',
        '10:11 Unexpected `manhours` in `plans-work`, expected a word such as `staff hours` or `hours of work`',
      ],
    },
    {
      content: [asks('Runs a sanity check before each release.')],
      expect: ['10:11 Unexpected `sanity check` in `plans-work`, expected a word such as `check` or `assertion`'],
    },
  ],
  check({ entries, report }) {
    for (const { words, expectation, at } of sentences(entries)) {
      for (const { word, instead } of unequalWords(words)) {
        const better = quoted(instead.slice(0, 2), ' or ');
        report(
          at,
          `Unexpected \`${word}\` in \`${expectation.id}\`, expected ${better === '' ? 'another word' : `a word such as ${better}`}`,
        );
      }
    }
  },
});
