/** Content imports and exports nothing: it is read as data and never run. */
import { defineCheck, type CheckContext } from '../check.ts';
import { guide } from './example-guide.ts';

export const mdxImport = defineCheck({
  id: 'mdx/import',
  severity: 'error',
  why: 'A page that imports code runs code, and whoever may edit a page could run it on the build machine.',
  fix: 'Remove the line. The components of the theme are there without it.',
  valid: [guide('<Callout type="note">\n\nTwo days at most.\n\n</Callout>\n', 'mdx')],
  invalid: [
    {
      content: guide("import Chart from './chart.js'\n\nTwo days at most.\n", 'mdx'),
      expect: ["6:1 Unexpected `import Chart from './chart.js'`, expected no import"],
    },
  ],
  check: (context) => reportStatements('import', context),
});

export const mdxExport = defineCheck({
  id: 'mdx/export',
  severity: 'error',
  why: 'An export is code; content is data.',
  fix: 'Remove the line; what describes the page belongs into its front matter.',
  valid: [guide('Two days at most.\n', 'mdx')],
  invalid: [
    {
      content: guide('export const days = 2\n', 'mdx'),
      expect: ['6:1 Unexpected `export const days = 2`, expected no export'],
    },
  ],
  check: (context) => reportStatements('export', context),
});

function reportStatements(keyword: 'import' | 'export', { index, positions, report }: CheckContext): void {
  for (const { node } of index.nodes('mdxjsEsm')) {
    const start = positions.startOffset(node);
    for (const found of positions.source(node).matchAll(new RegExp(`^${keyword}\\b.*`, 'gm'))) {
      const line = found[0].trimEnd();
      report(
        positions.between(start + found.index, start + found.index + line.length),
        `Unexpected \`${line.slice(0, 80)}\`, expected no ${keyword}`,
      );
    }
  }
}
