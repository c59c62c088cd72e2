/** A table row has at most as many cells as its head: further cells would not be shown. */
import { defineCheck } from '../check.ts';
import { short } from '../patterns.ts';
import { guide } from './example-guide.ts';

export const lostCell = defineCheck({
  id: 'markdown/lost-cell',
  severity: 'error',
  why: 'Cells beyond the last column of the head are not shown.',
  fix: 'Add a column to the head, or write `\\|` where the sign itself is meant, in code too.',
  valid: [guide('| Sort | Prefix |\n|---|---|\n| Fix | `fix \\| hotfix` |\n| Rest | |\n| Last |\n')],
  invalid: [
    {
      content: guide('| Sort | Prefix |\n|---|---|\n| Fix | `fix | hotfix` |\n'),
      expect: ['8:14 Unexpected third cell "hotfix`", expected 2 as in the head: it is not shown'],
    },
  ],
  check({ index, positions, report }) {
    for (const { node } of index.nodes('table')) {
      const columns = node.children[0]?.children.length ?? 0;
      for (const row of node.children.slice(1)) {
        const lost = row.children[columns];
        if (lost === undefined || !row.children.slice(columns).some(({ children }) => children.length > 0)) continue;
        const written = positions.source(lost).replace(/^\|?\s*|\s*\|?\s*$/g, '');
        report(
          positions.of(lost),
          `Unexpected ${ordinal(columns + 1)} cell "${short(written)}", expected ${columns} as in the head: it is not shown`,
        );
      }
    }
  },
});

function ordinal(number: number): string {
  return ['first', 'second', 'third', 'fourth', 'fifth'][number - 1] ?? `${number}th`;
}
