/** Sites of Docusaurus, VitePress and Starlight: what is kept of each, what is set aside, and what `check` says of it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { packageFile } from '../../cli/package-files.ts';
import { tryImport } from './try-import.ts';

function fixture(name: string): Readonly<Record<string, Uint8Array>> {
  const root = packageFile(`src/testing/imports/${name}`);
  const found = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    found.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [relative(root, path).replaceAll('\\', '/'), readFileSync(path)];
    }),
  );
}

test.each([
  {
    name: 'docusaurus',
    pages: [
      'guides/basics/index.md',
      'guides/basics/naming.md',
      'guides/basics/setup.md',
      'guides/how-we-work/index.md',
      'guides/how-we-work/release.md',
      'guides/how-we-work/review.md',
      'guides/intro.md',
    ],
    setAside: 7,
  },
  {
    name: 'vitepress',
    pages: [
      'guides/guide/getting-started/guide.md',
      'guides/guide/getting-started/index.md',
      'guides/guide/getting-started/setup.md',
      'guides/guide/index.md',
      'guides/guide/releases/by-hand.md',
      'guides/guide/releases/index.md',
      'guides/start.md',
      'guides/team/index.md',
      'guides/team/who.md',
    ],
    setAside: 6,
  },
  {
    name: 'starlight',
    pages: [
      'guides/reference/api/index.md',
      'guides/reference/api/limits.md',
      'guides/reference/api/names.md',
      'guides/reference/index.md',
      'guides/reference/notes.md',
      'guides/start-here/index.md',
      'guides/start-here/release.md',
      'guides/start-here/setup.md',
      'guides/start.md',
    ],
    setAside: 2,
  },
])('$name: all words are kept, and nothing is wrong afterwards', async ({ name, pages, setAside }) => {
  const { exit, words, files, check, imported } = await tryImport('docs', fixture(name));
  expect(words.lost).toEqual([]);
  expect({ exit, kept: words.kept === words.total && words.total > 50 }).toEqual({ exit: 0, kept: true });
  expect(check.map(({ location, message }) => `${location.file}: ${message}`)).toEqual([]);
  expect(Object.keys(files).toSorted()).toEqual(pages);
  expect(imported.setAside).toHaveLength(setAside);
  expect(imported.notes[0]).toContain(`Recognised as \`${name}\``);
});

test('a part of MDX stands in the page that shows it, with its links led from there', async () => {
  const { files } = await tryImport('docs', fixture('docusaurus'));
  expect(files['guides/intro.md']).toMatch(/Write to the platform team, or read \[naming\]\(\.\/basics\/naming\.md\)/);
  expect(files['guides/how-we-work/release.md']).toContain('  - /guides/rel\norder: 2');
  expect(files['guides/basics/index.md']).toContain('What everyone needs in the first week.');
});

test('a greeting of VitePress is text, its cards lead to pages, anchors are its own', async () => {
  const { files } = await tryImport('docs', fixture('vitepress'));
  expect(files['guides/start.md']).toContain(':::card[Ship daily]{href="./guide/releases/index.md"}');
  expect(files['guides/guide/getting-started/guide.md']).toContain('[releases](../releases/index.md#2-ship)');
  expect(files['guides/guide/getting-started/setup.md']).toContain('export const step = 1;');
});
