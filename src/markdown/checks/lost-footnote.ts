/** Every footnote that is written is shown. */
import { defineCheck } from '../check.ts';
import { short } from '../patterns.ts';
import { guide } from './example-guide.ts';

export const lostFootnote = defineCheck({
  id: 'markdown/lost-footnote',
  severity: 'error',
  why: 'A footnote that nothing refers to, or whose name is taken, is not shown at all.',
  fix: 'Refer to it where it belongs, `[^name]`, or remove it.',
  valid: [guide('Two days[^why] at most.\n\n[^why]: Less to merge.\n')],
  invalid: [
    {
      content: guide('Two days at most.\n\n[^why]: Less to merge.\n'),
      expect: ['8:1 Unexpected footnote `[^why]`, expected a reference to it in the text'],
    },
    {
      content: guide('Two days[^why].\n\n[^why]: Less to merge.\n[^why]: Less to read.\n'),
      expect: ['9:1 Unexpected second footnote `[^why]`, expected a name of its own'],
    },
    {
      content: guide('Two days.\n\n[^so why]: Less.\n'),
      expect: ['8:1 Unexpected space in the name of `[^so why]`, expected `[^so-why]`'],
    },
  ],
  check({ index, positions, text, report }) {
    const used = new Set(index.nodes('footnoteReference').map(({ node }) => node.identifier));
    const said = new Set<string>();
    for (const { node } of index.nodes('footnoteDefinition')) {
      const name = short(node.label ?? node.identifier);
      // All of it is lost.
      const at = positions.of(node);
      if (said.has(node.identifier))
        report(
          at,
          `Unexpected second footnote \`[^${name}]\`, expected a name of its own`,
          'Only the first is shown: rename this one.',
        );
      else if (!used.has(node.identifier))
        report(at, `Unexpected footnote \`[^${name}]\`, expected a reference to it in the text`);
      said.add(node.identifier);
    }
    for (const { node } of index.nodes('definition')) {
      if (!node.identifier.startsWith('^')) continue;
      const name = short(node.label ?? node.identifier);
      // Where the text refers to it by the same words, that place is reported.
      if (
        text
          .split(`[${node.label ?? node.identifier}]`)
          .slice(1)
          .some((behind) => !behind.startsWith(':'))
      )
        continue;
      report(
        positions.within(node, /^\[[^\]]*\]/),
        `Unexpected space in the name of \`[${name}]\`, expected \`[${name.replace(/\s+/g, '-')}]\``,
        'It is read as the address of a link and not shown; a name cannot contain spaces.',
      );
    }
  },
});
