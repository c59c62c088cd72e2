/** What looks like a link, an image or a reference is one. */
import { defineCheck } from '../check.ts';
import { linkPatterns } from '../link-patterns.ts';
import { reportPatterns, short } from '../patterns.ts';
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
      content: guide('See [the [names](./names.md) we use](./rules.md).\n'),
      expect: [
        '6:5 Unexpected link inside the link `[the [names](./names.md) we use](./rules.md)`, expected one after the other',
      ],
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
      content: guide('See [names]() and [](./names.md).\n'),
      expect: [
        '6:5 Unexpected `[names]()` without an address, expected one between the parentheses',
        '6:19 Unexpected link `[](./names.md)` without words, expected some between the square brackets',
      ],
    },
    {
      content: guide('Two days^[Less to merge.].\n'),
      expect: ['6:9 Unexpected `^[Less to merge.]`, expected `[^1]` and a line `[^1]: Less to merge.`'],
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
    const { index, positions, report } = context;
    for (const { node } of index.nodes('link')) {
      const source = positions.source(node);
      if (!source.startsWith('[')) continue;
      if (/^\[[^]*\]\([ \t]*(?:<>)?[ \t]*\)$/.test(source))
        report(
          positions.of(node),
          `Unexpected \`${short(source)}\` without an address, expected one between the parentheses`,
          'Write the address, or the words without brackets.',
        );
      else if (/^\[\s*\]/.test(source))
        report(
          positions.of(node),
          `Unexpected link \`${short(source)}\` without words, expected some between the square brackets`,
          'Write what the reader finds there: nobody sees a link without words.',
        );
    }
  },
});
