/** The address that a line defines is used, once. */
import { defineCheck } from '../check.ts';
import { short } from '../patterns.ts';
import { guide } from './example-guide.ts';

export const unusedDefinition = defineCheck({
  id: 'markdown/unused-definition',
  severity: 'warning',
  why: 'A line that defines an address shows nothing; where nothing uses it, a link is probably misspelt.',
  fix: 'Use it, `[words][name]`, or remove the line.',
  valid: [guide('See the [rules][r].\n\n[r]: ./rules.md\n'), guide('[//]: # (A note to authors.)\n\nTwo days.\n')],
  invalid: [
    {
      content: guide('See the rules.\n\n[r]: ./rules.md\n'),
      expect: ['8:1 Unexpected definition `[r]`, expected a link that uses it'],
    },
    {
      content: guide('See the [rules][r].\n\n[r]: ./rules.md\n[R]: ./names.md\n'),
      expect: ['9:1 Unexpected second definition of `[R]`, expected a name of its own'],
    },
  ],
  check({ index, positions, report }) {
    const used = new Set(index.nodes('linkReference', 'imageReference').map(({ node }) => node.identifier));
    const defined = new Set<string>();
    for (const { node } of index.nodes('definition')) {
      const { identifier, url } = node;
      // `[//]: # (…)` is the customary comment; a name with a caret is a footnote's.
      if (identifier.startsWith('^') || identifier === '//' || (url === '#' && node.title)) continue;
      const name = short(node.label ?? identifier);
      if (defined.has(identifier))
        report(
          positions.of(node),
          `Unexpected second definition of \`[${name}]\`, expected a name of its own`,
          'Only the first counts: rename this one, and the links that mean it.',
        );
      else if (!used.has(identifier))
        report(positions.of(node), `Unexpected definition \`[${name}]\`, expected a link that uses it`);
      defined.add(identifier);
    }
  },
});
