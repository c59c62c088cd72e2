/** An `.mdx` file can be read as MDX. */
import { defineCheck } from '../check.ts';
import { guide } from './example-guide.ts';

export const mdxSyntax = defineCheck({
  id: 'mdx/syntax',
  severity: 'error',
  why: 'In MDX, `<` and `{` begin something that must also end.',
  fix: 'Close what was opened, or write `\\{` and `\\<` where the characters themselves are meant.',
  valid: [guide('Merge when `a < b`.\n', 'mdx')],
  invalid: [
    {
      content: guide('<Callout type="note">\n\nTwo days at most.\n', 'mdx'),
      expect: ['6:1 Expected a closing tag for `<Callout>` (6:1)'],
    },
    {
      content: guide('Read <https://example.org>.\n', 'mdx'),
      expect: ['6:6 Unexpected character after `<`, expected a valid JSX tag'],
    },
  ],
  check({ fault, positions, report }) {
    if (fault !== undefined) report(positions.at(fault.at), fault.message, fault.hint);
  },
});
