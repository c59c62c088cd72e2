/** Headings step down one level at a time, from the title of the page. */
import { defineCheck } from '../check.ts';
import { guide } from './example-guide.ts';

export const headingOrder = defineCheck({
  id: 'markdown/heading-order',
  severity: 'warning',
  why: 'Who listens to a page finds the way by its headings; a level that is missing sounds like a part that is missing.',
  fix: 'Begin with `##`: the title of the entry is the first level.',
  valid: [guide('## Name a branch\n\n### For a mend\n\n## Delete a branch\n')],
  invalid: [
    {
      content: guide('# Name a branch\n'),
      expect: ['6:1 Unexpected heading of level 1, expected level 2: the title of the entry is level 1'],
    },
    {
      content: guide('## Name a branch\n\n#### For a mend\n'),
      expect: ['8:1 Unexpected heading of level 4, expected at most 3'],
    },
  ],
  check({ index, positions, report }) {
    let last = 1;
    for (const { node } of index.nodes('heading')) {
      // The line `=======` in a merge conflict makes headings of the text above it, which is reported as what it is.
      if (/^[<>]{7} /m.test(positions.source(node))) continue;
      if (node.depth === 1)
        report(
          positions.of(node),
          'Unexpected heading of level 1, expected level 2: the title of the entry is level 1',
          'Write `##`, or remove it where it repeats the title.',
        );
      else if (node.depth > last + 1)
        report(
          positions.of(node),
          `Unexpected heading of level ${node.depth}, expected at most ${last + 1}`,
          `Write \`${'#'.repeat(last + 1)}\`.`,
        );
      last = Math.max(node.depth, 1);
    }
  },
});
