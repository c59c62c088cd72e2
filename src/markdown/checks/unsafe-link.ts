/** A link leads to a page or to a mailbox, and runs nothing. */
import { addressKind } from '../addresses.ts';
import { defineCheck } from '../check.ts';
import { guide } from './example-guide.ts';

export const unsafeLink = defineCheck({
  id: 'markdown/unsafe-link',
  severity: 'error',
  why: 'An address such as `javascript:` runs as the reader, with everything that the reader may do.',
  fix: 'Link to `https://`, `http://`, `mailto:` or `tel:`, or to a file by its relative path.',
  valid: [guide('Ask [platform](mailto:platform@example.org), or read [code review](./code-review.md).\n')],
  invalid: [
    {
      content: guide('[Open](javascript:alert)\n'),
      expect: ['6:1 Unexpected address `javascript:alert`, expected a web or mail address, or a relative path'],
    },
    {
      content: guide('[Open](//example.org/x)\n'),
      expect: ['6:1 Unexpected address `//example.org/x`, expected a web or mail address, or a relative path'],
    },
  ],
  check({ links, report }) {
    for (const { url, location } of links) {
      if (addressKind(url) === 'unsafe')
        report(
          location,
          `Unexpected address \`${url.slice(0, 80)}\`, expected a web or mail address, or a relative path`,
        );
    }
  },
});
