/** Whatever is written: nothing throws, every report points into the file, and nothing in the HTML runs. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RichText } from '#model/rich-text.ts';
import { en } from '#site/words/en.ts';
import { plainCode } from './code-block.ts';
import { indexTerms, pageGlossary } from './glossary.ts';
import { parseBody } from './parse.ts';
import { renderBody, renderInline } from './render.ts';

/** What Markdown, MDX and HTML are made of, and what attacks on them are made of. */
const PIECES = [
  ...['a', ' ', '\n', '\n\n', '\r\n', '\r', '\t', 'é', '😀', '\ud800', '\0', '"', "'", '=', '\\', '{', '}', '(', ')'],
  ...[':::', '::::', ':::note', '::card', '[x]', '{a="b"}', ':::tabs\n', ':::tab[A]\n', '[^1]', '\n[^1]: ', '\n[a]: '],
  ...['[a](', '![', '](', '*', '**', '_', '`', '```', '```js\n', '~~', '|', '|-|-|', '\n- ', '\n1. ', '\n> ', '    '],
  ...[
    '# ',
    '## ',
    '<Callout type="note">',
    '</Callout>',
    '<Tabs>',
    '{...p}',
    'import a from "b"\n',
    'export const a = 1\n',
  ],
  ...['<', '>', '</', '/>', '<b', '<div>', '</div>', '<table>', '<tr><td>', '<select>', '<textarea>', '<template>'],
  ...['<script>', '</script>', '<img src=x>', '<svg>', '<math>', '<plaintext>', '<noscript>', '<frameset>'],
  ...[' onclick="x"', " style='y'", 'javascript:', '<a href="javascript:x">', '<body onload=x>'],
  ...['<!--', '-->', '<![CDATA[', ']]>', '<?', '&#0;', '&amp;', '&lt;script&gt;', 'https://example.org'],
  '<Component data-index="0">',
];

const writing = fc
  .array(
    fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 5 }) },
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(''));

function context() {
  const terms = indexTerms([{ id: 'a', label: 'a', forms: [], definition: '<b>', href: '/terms/a/' }]);
  return {
    href: (url: string) => `/${url}`,
    image: (url: string) => ({ src: `/${url}` }),
    glossary: pageGlossary(terms),
    highlight: plainCode,
    words: en.prose,
  };
}

function htmlOf(nodes: RichText): string {
  return nodes.map((node) => (typeof node === 'string' ? node : htmlOf(node.children))).join('\n');
}

test('anything can be read and shown', () => {
  fc.assert(
    fc.property(writing, fc.constantFrom('md' as const, 'mdx' as const), fc.nat(5), (text, format, start) => {
      const body = parseBody({ file: 'guides/branching.md', text, bodyStart: Math.min(start, text.length), format });
      const lines = text.split(/\r\n|\r|\n/);
      const { headings, links, images } = body.outline;
      for (const { location } of [...body.problems, ...headings, ...links, ...images]) {
        for (const { line, column } of [location.start, location.end]) {
          // A line end of two characters may itself be pointed at.
          expect(column >= 1 && column <= (lines[line - 1]?.length ?? -1) + 2).toBe(true);
        }
      }
      expectSafe(htmlOf(renderBody(body, context())));
      expectSafe(renderInline(text, context()));
    }),
    { numRuns: 1500 },
  );
});

function expectSafe(html: string): void {
  const tags = html.match(/<[a-z][^>"]*(?:"[^"]*"[^>"]*)*>/gi) ?? [];
  for (const tag of tags) {
    const names = tag.replace(/"[^"]*"/g, '""');
    expect(names).not.toMatch(/^<(?:script|style|iframe|svg|object|component)|\son\w+\s*=|\sstyle\s*=/i);
    expect(tag).not.toMatch(/(?:href|src)="\s*(?:javascript|data|vbscript):/i);
  }
  expect(html).not.toContain('\0');
}
