/** A heading has at most one anchor set by its author, and no other heading has the same. */
import { defineCheck } from '../check.ts';
import { headingAnchors } from '../heading-anchors.ts';
import { guide } from './example-guide.ts';

export const headingAnchor = defineCheck({
  id: 'markdown/heading-anchor',
  severity: 'error',
  why: 'When two headings share an anchor, links reach only the first; braces that set no anchor are shown to the reader.',
  fix: 'Write one anchor of letters, digits and dashes after the heading: `## Names {#branch-names}`.',
  valid: [guide('## Name a branch {#names}\n\nSee [names](#names).\n'), guide('## Use `{#names}` and \\{#names}\n')],
  invalid: [
    {
      content: guide('## Names\n\n## Rules for names {#names}\n'),
      expect: ['8:20 Unexpected anchor `#names`, expected one that no other heading has'],
    },
    {
      content: guide('## Names {#names .wide}\n'),
      expect: ['6:10 Unexpected `{#names .wide}` after a heading, expected one anchor: `{#names}`'],
    },
    {
      content: guide('## Names {#__init__}\n\n## Roles {#a:b}\n'),
      expect: [
        '6:10 Unexpected `{#__init__}` after a heading, expected one anchor: `{#init}`',
        '8:10 Unexpected `{#a:b}` after a heading, expected one anchor: `{#a}`',
      ],
    },
    {
      content: guide('## Names {.unnumbered}\n'),
      expect: ['6:10 Unexpected `{.unnumbered}` after a heading, expected words or an anchor: `{#names}`'],
    },
  ],
  check({ index, positions, report }) {
    for (const { mark } of headingAnchors(index, positions)) {
      if (mark === undefined) continue;
      if (mark.id === undefined) {
        const anchor = /#[\p{L}\p{N}_-]+/u
          .exec(mark.written)?.[0]
          .replace(/^#_+(?=.)|_+$/g, (part) => (part.startsWith('#') ? '#' : ''));
        const expected = anchor === undefined ? 'words or an anchor: `{#names}`' : `one anchor: \`{${anchor}}\``;
        report(
          mark.location,
          `Unexpected \`${mark.written.slice(0, 60)}\` after a heading, expected ${expected}`,
          'Remove the styling; the theme styles every heading. Write `\\{` where a brace is meant.',
        );
      } else if (mark.isTaken)
        report(
          mark.location,
          `Unexpected anchor \`#${mark.id}\`, expected one that no other heading has`,
          'Choose another anchor.',
        );
    }
  },
});
