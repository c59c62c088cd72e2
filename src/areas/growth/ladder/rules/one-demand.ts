/** An expectation asks for one thing, in one sentence. */
import { defineRule, example } from '#model/rule.ts';
import { secondDemand, secondSentence } from '#areas/growth/language/demands.ts';
import { sentences } from '#areas/growth/language/sentences.ts';

const asks = (text: string) =>
  example('behaviours', { expectations: [{ id: 'reviews-changes', group: 'working-together', text }] });

export default defineRule({
  id: 'ladder/one-demand',
  severity: 'warning',
  why: 'Somebody who does one half of a sentence can neither be said to meet it nor to miss it.',
  fix: 'Give the second demand an id of its own; what only explains the first belongs in `detail`.',
  valid: [
    [asks('Designs and builds a service.')],
    [asks('Writes changes that a colleague reviews and tests with ease.')],
    [asks('Explains designs and reviews to newcomers.')],
    [asks('Puts people forward for work that stretches them, and stays near.')],
    [asks('Says bad news early, e.g. Tuesday rather than Friday.')],
  ],
  invalid: [
    {
      content: [asks('Writes tests for each change and reviews the changes of others.')],
      expect: ['10:11 Unexpected second demand `reviews` in `reviews-changes`, expected one'],
    },
    {
      content: [asks('Write tests and review the changes of others.')],
      expect: ['10:11 Unexpected second demand `review` in `reviews-changes`, expected one'],
    },
    {
      content: [asks('Reviews changes on the day. Praises what is good.')],
      expect: ['10:11 Unexpected second sentence `Praises what is …` in `reviews-changes`, expected one'],
    },
  ],
  check({ entries, report }) {
    for (const { words, expectation, at } of sentences(entries)) {
      const sentence = secondSentence(words);
      const demand = secondDemand(words);
      if (sentence !== undefined)
        report(at, `Unexpected second sentence \`${sentence} …\` in \`${expectation.id}\`, expected one`);
      else if (demand !== undefined)
        report(at, `Unexpected second demand \`${demand}\` in \`${expectation.id}\`, expected one`);
    }
  },
});
