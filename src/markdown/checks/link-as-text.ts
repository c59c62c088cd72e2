/** What looks like a link, an image or a reference is one. */
import { defineCheck } from '../check.ts';
import { linkPatterns } from '../link-patterns.ts';
import { reportPatterns } from '../patterns.ts';
import { guide } from './example-guide.ts';

export const linkAsText = defineCheck({
  id: 'markdown/link-as-text',
  severity: 'error',
  why: 'A link that is not quite one leads nowhere, and readers see its brackets; an image is missing.',
  fix: 'Write `[words](./file.md)` or `![What it shows](./image.png)`, with `<…>` around an address that has spaces.',
  valid: [
    guide('See [names](./names.md "Names"), [rules](<./all rules.md>), `[[wiki]]` and items[i][j].\n'),
    guide('See \\[names](all names.md) and [x] in the list.\n'),
  ],
  invalid: [
    {
      content: guide('See [names](all names.md).\n'),
      expect: ['6:5 Unexpected space in the address `all names.md`, expected `[names](<all names.md>)`'],
    },
    {
      content: guide('![A tree](a tree.png)\n'),
      expect: ['6:1 Unexpected space in the address `a tree.png`, expected `![A tree](<a tree.png>)`'],
    },
    {
      content: guide('See [names](./names.md “Names”).\n'),
      expect: ['6:5 Unexpected curly quotes in `[names](./names.md “Names”)`, expected straight ones: `"Names"`'],
    },
    {
      content: guide('See [[Code review|how we review]].\n'),
      expect: ['6:5 Unexpected `[[Code review|how we review]]`, expected `[how we review](./code-review.md)`'],
    },
    {
      content: guide('See [names][rules].\n'),
      expect: ['6:5 Unexpected reference `[rules]`, expected a line that defines it: `[rules]: ./file.md`'],
    },
    {
      content: guide('Two days[^why].\n'),
      expect: ['6:9 Unexpected footnote `[^why]`, expected a line that defines it: `[^why]: …`'],
    },
    {
      content: guide('See [names] (./names.md) and (rules)[./rules.md].\n'),
      expect: [
        '6:5 Unexpected space in `[names] (./names.md)`, expected `[names](./names.md)`',
        '6:30 Unexpected `(rules)[./rules.md]`, expected `[rules](./rules.md)`',
      ],
    },
  ],
  check(context) {
    reportPatterns(context, linkPatterns);
  },
});
