/** Exports of wikis and workspaces, each brought in whole: its words, what is set aside, how the command ends, what `check` says. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { diskTree } from '#source/disk.ts';
import { tryImport } from './try-import.ts';

interface Form {
  readonly form: string;
  readonly pages: readonly string[];
  readonly words: number;
  /** 1 where a link leads to nothing that is there. */
  readonly exit: number;
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
    exit: 0,
    setAside: ['attachments/200003/200012', 'images/icons/emoticons/check.png', 'index.html', 'styles/site.css'],
    check: ['entry/review-overdue'],
  },
  {
    form: 'notion',
    pages: [
      'guides/before-you-start.md',
      'guides/decisions/deploy-on-fridays-too.md',
      'guides/decisions/index.md',
      'guides/decisions/use-one-queue.md',
      'guides/on-call.md',
      'guides/start.md',
      'guides/untitled.md',
    ],
    words: 194,
    exit: 0,
    setAside: ['Delivery handbook/Decisions 327adee661fe1b4f1e455eca4ef3b8a7.csv'],
    check: ['entry/review-overdue'],
  },
  {
    form: 'wiki-github',
    pages: [
      'guides/getting-started/index.md',
      'guides/getting-started/on-call.md',
      'guides/rules-of-review.md',
      'guides/start.md',
    ],
    words: 79,
    exit: 1,
    setAside: ['Old-page.rst', '_Footer.md', '_Sidebar.md'],
    check: ['reference/broken-link'],
  },
  {
    form: 'wiki-gitlab',
    pages: ['guides/process/deploy.md', 'guides/process/index.md', 'guides/process/promises.md', 'guides/start.md'],
    words: 36,
    exit: 0,
    setAside: ['_sidebar.md'],
    check: [],
  },
  {
    form: 'wiki-azure',
    pages: [
      'guides/about-us.md',
      'guides/handbook/first-page.md',
      'guides/handbook/index.md',
      'guides/handbook/second-page.md',
    ],
    words: 21,
    exit: 0,
    setAside: ['.order', 'Handbook/.order'],
    check: [],
  },
];

test.each(forms)('$form', async ({ form, pages, words, exit, setAside, check }) => {
  const tree = diskTree(join(import.meta.dirname, form), 1000, ['.order', '.attachments']);
  const files = Object.fromEntries(tree.files.map((file) => [file.path, file.bytes()]));
  const tried = await tryImport('docs', files, {});
  expect(tried.words.lost).toEqual([]);
  expect({ total: tried.words.total, kept: tried.words.kept }).toEqual({ total: words, kept: words });
  expect(tried.exit).toBe(exit);
  expect(Object.keys(tried.files).toSorted()).toEqual(pages);
  expect(tried.imported.setAside.map(({ file }) => file).toSorted()).toEqual(setAside);
  expect([...new Set(tried.check.map(({ rule }) => rule))]).toEqual(check);
});
