/** Sites of MkDocs and Hugo, and a plain folder: what is kept of each, what is set aside, and what `check` says of it. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { diskTree } from '#source/disk.ts';
import { tryImport } from './try-import.ts';

interface Form {
  readonly form: string;
  readonly written: readonly string[];
  readonly setAside: readonly string[];
}

const forms: readonly Form[] = [
  {
    form: 'mkdocs',
    written: ['guides/duty/index.md', 'guides/duty/phone.md', 'guides/release.md', 'guides/start.md', 'terms/slo.yaml'],
    setAside: ['mkdocs.yml'],
  },
  {
    form: 'hugo',
    written: ['guides/docs/crane.md', 'guides/docs/handover.md', 'guides/docs/index.md', 'guides/start.md'],
    setAside: ['hugo.toml', 'layouts/index.html'],
  },
  {
    form: 'markdown',
    written: [
      'guides/gates/close.md',
      'guides/gates/index.md',
      'guides/gates/open.md',
      'guides/start.md',
      'guides/water/index.md',
      'guides/water/water-levels.md',
    ],
    setAside: ['LICENSE'],
  },
];

test.each(forms)('$form', async ({ form, written, setAside }) => {
  const tree = diskTree(join(import.meta.dirname, form), 1000);
  const files = Object.fromEntries(tree.files.map((file) => [file.path, file.bytes()]));
  const tried = await tryImport('docs', files);
  expect(tried.imported.faults).toEqual([]);
  expect(tried.words.lost).toEqual([]);
  expect(tried.words.kept).toBe(tried.words.total);
  expect(tried.words.total).toBeGreaterThan(30);
  expect(tried.exit).toBe(0);
  expect(Object.keys(tried.files).toSorted()).toEqual(written);
  expect(tried.imported.setAside.map(({ file }) => file).toSorted()).toEqual(setAside);
  expect(
    tried.check.map(({ rule, location: { file, start }, message }) => `${file}:${start.line} ${rule} ${message}`),
  ).toEqual([]);
});
