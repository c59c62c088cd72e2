/** The text of a requirement goes on from its keyword. */
import { KEYWORDS } from '../schema.ts';
import { defineEntryRule, example } from '#model/rule.ts';

const requirement = (text: string) => [
  example('standard', { requirements: [{ id: 'at-rest', keyword: 'MUST', text }] }),
];

export default defineEntryRule({
  id: 'standard/keyword-repeated',
  severity: 'warning',
  why: 'The page prints the keyword before the text: *MUST must encrypt* reads like a mistake.',
  fix: 'Begin with the verb: `encrypt data at rest.`',
  valid: [requirement('encrypt data at rest.'), requirement('mayonnaise is no data.')],
  invalid: [
    {
      content: requirement('Must encrypt data at rest.'),
      expect: ['9:11 Unexpected `Must` at the start of the text, expected what comes after the keyword'],
    },
    {
      content: requirement('should not keep data in clear text.'),
      expect: ['9:11 Unexpected `should not` at the start of the text, expected what comes after the keyword'],
    },
  ],
  check(standard, { report }) {
    for (const [index, { text }] of standard.data.requirements.entries()) {
      const found = KEYWORD_FIRST.exec(text)?.[0];
      if (found !== undefined)
        report(
          standard.at(['requirements', index, 'text']),
          `Unexpected \`${found}\` at the start of the text, expected what comes after the keyword`,
        );
    }
  },
});

/** The longer of two that begin alike. */
const KEYWORD_FIRST = new RegExp(`^(?:${KEYWORDS.toSorted((a, b) => b.length - a.length).join('|')})\\b`, 'i');
