/** A folder of Markdown becomes guides: their tree, titles, links, anchors and pictures. */
import { expect, test } from 'vitest';
import type { Given } from '#model/options.ts';
import { memoryTree } from '#source/tree.ts';
import { docs } from './importer.ts';

const PICTURE = new Uint8Array([1, 2, 3]);

function imported(
  files: Readonly<Record<string, string | Uint8Array>>,
  given: Given = {},
  existing: Readonly<Record<string, string>> = {},
) {
  const read = docs.read(memoryTree(files), {
    owner: 'team/platform',
    today: '2026-04-01',
    given,
    existing: memoryTree(existing),
  });
  return {
    ...read,
    text: Object.fromEntries(
      read.files.map(({ path, content }) => [path, typeof content === 'string' ? content : 'bytes']),
    ),
  };
}

test('a page keeps its text, under its title, with what it links to and shows', () => {
  const { text, faults } = imported({
    'README.md': '# On-call handbook\n\nStart with [severity](before/Severity_Levels.md#sev-1).\n',
    'before/Severity_Levels.md':
      '---\ntags: [incidents]\n---\n# Severity levels\n\n## SEV 1\n\n![A graph](../img/Graph 1.png)\n![A graph](<../img/Graph 1.png>)\n\n[Home](../README.md#on-call-handbook)\n',
    'img/Graph 1.png': PICTURE,
  });
  expect(faults).toEqual([]);
  expect(text).toEqual({
    'guides/start.md':
      '---\ntitle: On-call handbook\nowner: team/platform\nreviewed: 2026-04-01\n---\n\nStart with [severity](./before/severity-levels.md#sev-1).\n',
    'guides/before/severity-levels.md':
      '---\ntitle: Severity levels\nowner: team/platform\nreviewed: 2026-04-01\ntags:\n  - incidents\n---\n\n## SEV 1\n\n![A graph](./graph-1.png)\n![A graph](./graph-1.png)\n\n[Home](../start.md)\n',
    'guides/before/graph-1.png': 'bytes',
  });
});

test('what looks like a tag is shown, and a title that stands twice is one', () => {
  const page =
    '---\ntitle: On call\n---\n\n# On call\n\nGives <name> a Promise<void>, `<in code>`.\n\n<Tab>One</Tab>\n\n```ts\nlet a: List<string>;\n```\n';
  const { text, understood } = imported({ 'a.md': page, 'b.md': '# Use of <name>\n\nSo.\n' }, { from: 'markdown' });
  expect(text['guides/a.md']).toContain(
    '\n\nGives &lt;name> a Promise&lt;void>, `<in code>`.\n\nOne\n\n```ts\nlet a: List<string>;\n',
  );
  expect(text['guides/b.md']).toContain('title: Use of <name>\n');
  expect(understood).toEqual(['On call']);
});

test('a page of very many lines is read by a dialect with boxes', () => {
  const { files } = imported(
    {
      'docusaurus.config.js': 'export default { title: "A" };\n',
      'docs/a.md': `# A\n\n${'A line.\n'.repeat(150_000)}`,
    },
    { from: 'docusaurus' },
  );
  expect(files).toHaveLength(1);
});

test('all of it goes below a folder where several sites stand beside each other', () => {
  const { text } = imported(
    { 'index.md': '# Handbook\n', 'a.md': '# A\n\n[Home](index.md)\n' },
    { into: 'guides/Old wiki' },
  );
  expect(Object.keys(text)).toEqual(['guides/old-wiki/a.md', 'guides/old-wiki/index.md']);
  expect(text['guides/old-wiki/a.md']).toContain('[Home](./index.md)');
});

test('the page of a site below a folder claims no place among the guides that were there', () => {
  const { text } = imported(
    { 'mkdocs.yml': 'nav:\n  - index.md\n  - a.md\n', 'docs/index.md': '# Handbook\n', 'docs/a.md': '# A\n' },
    { into: 'wiki' },
  );
  expect(text['guides/wiki/index.md']).not.toContain('order:');
  expect(text['guides/wiki/a.md']).toContain('order: 2');
});

test('a page of a repository is called as its heading in HTML says, and HTML links as Markdown does', () => {
  const { text, faults } = imported({
    'README.md':
      '<p align="center"><img src="img/logo.png" width="90" align="left" alt="Logo"></p>\n<h1 align="center">Handbook <i>of all</i></h1>\n\nRead <a class="btn" href="teams/" target="_blank">on</a>.\n',
    'teams/z.md': '# Zeta\n',
    'teams/b.md': '# Beta\n',
    'img/logo.png': PICTURE,
  });
  expect(faults).toEqual([]);
  expect(text['guides/start.md']).toContain('title: Handbook of all\n');
  expect(text['guides/start.md']).toMatch(
    /---\n\n<p><img src="\.\/logo\.png" width="90" alt="Logo"><\/p>\n+Read <a href="\.\/teams\/b\.md">on<\/a>\.\n$/,
  );
});

test('an old address where this site has a page is none', () => {
  const { text } = imported(
    { 'a.md': '---\naliases: [/tags/, /teams/platform/old/, /Teams/, /404.html, /before/A/, /before/a]\n---\n# A\n' },
    {},
    { 'teams/platform.yaml': '' },
  );
  expect(text['guides/a.md']).toMatch(/^aliases:\n {2}- \/before\/A\/\n---$/m);
});

test('what tells of the repository around the pages is no text of the site', () => {
  const { setAside } = imported({
    'README.md': 'Run it.',
    'mkdocs.yml': 'site_name: A',
    'docs/a.md': '# A',
    'CHANGELOG.md': '# 1.0',
    'more/README.md': 'Not of the site, nor above it',
  });
  expect(setAside.map(({ file, isForeign = false }) => [file, isForeign])).toEqual([
    ['mkdocs.yml', true],
    ['CHANGELOG.md', true],
    ['README.md', true],
    ['more/README.md', false],
  ]);
});
