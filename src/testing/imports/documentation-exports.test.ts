/** Exports of wikis and workspaces, each brought in whole: its words, what is set aside, how the command ends, what `check` says. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { diskTree } from '#source/disk.ts';
import { tryImport } from './try-import.ts';

interface Form {
  readonly form: string;
  readonly pages: readonly string[];
  readonly words: number;
  readonly setAside: readonly string[];
  /** Rules of what `check` finds, once each; an old day of review is true of an old page. */
  readonly check: readonly string[];
}

const forms: readonly Form[] = [
  {
    form: 'confluence',
    pages: [
      'guides/on-call/index.md',
      'guides/on-call/runbooks.md',
      'guides/start.md',
      'guides/what-a-question-an-answer.md',
      'guides/zero-downtime.md',
    ],
    words: 358,
    setAside: ['attachments/200003/200012', 'images/icons/emoticons/check.png', 'index.html', 'styles/site.css'],
    check: ['entry/review-overdue'],
  },
];

test.each(forms)('$form', async ({ form, pages, words, setAside, check }) => {
  const tree = diskTree(join(import.meta.dirname, form), 1000);
  const files = Object.fromEntries(tree.files.map((file) => [file.path, file.bytes()]));
  const tried = await tryImport('docs', files, {});
  expect(tried.words.lost).toEqual([]);
  expect({ total: tried.words.total, kept: tried.words.kept }).toEqual({ total: words, kept: words });
  expect(tried.exit).toBe(0);
  expect(Object.keys(tried.files).toSorted()).toEqual(pages);
  expect(tried.imported.setAside.map(({ file }) => file).toSorted()).toEqual(setAside);
  expect([...new Set(tried.check.map(({ rule }) => rule))]).toEqual(check);
});
