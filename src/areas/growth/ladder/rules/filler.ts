/** An expectation has no words that could be left out, or that leave the reader to fill them. */
import { defineRule, example } from '#model/rule.ts';
import { sentences } from '#areas/growth/language/sentences.ts';

const FILLER =
  /\b(various|a variety of|a wide range of|and so on|and so forth|and the like|and\/or|(?:as|when|where|if) (?:needed|necessary|appropriate|required|applicable|possible)|in a timely manner|on an as-needed basis|in order to be able to|other duties)\b|\b(etc\b\.?|etcetera)/i;
const asks = (text: string) =>
  example('behaviours', { expectations: [{ id: 'writes-notes', group: 'working-together', text }] });

export default defineRule({
  id: 'ladder/filler',
  severity: 'warning',
  why: 'Each reader fills such words differently, and at a review they mean what suits.',
  fix: 'Name the two or three things that are meant, or leave the words out.',
  valid: [
    [asks('Writes notes on designs, incidents and decisions.')],
    [asks('Says that "etc." hides what one has not thought of.')],
  ],
  invalid: [
    {
      content: [asks('Writes notes on designs, incidents, etc.')],
      expect: ['10:11 Unexpected filler `etc.` in `writes-notes`, expected the words it stands for, or none'],
    },
    {
      content: [asks('Helps various teams as needed.')],
      expect: ['10:11 Unexpected filler `various` in `writes-notes`, expected the words it stands for, or none'],
    },
  ],
  check({ entries, report }) {
    for (const { words, expectation, at } of sentences(entries)) {
      const [found] = FILLER.exec(words) ?? [];
      if (found !== undefined)
        report(
          at,
          `Unexpected filler \`${found}\` in \`${expectation.id}\`, expected the words it stands for, or none`,
        );
    }
  },
});
