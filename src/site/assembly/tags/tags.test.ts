/** Tags: one address for each, however it is written, and pages that say nothing of what readers may not see. */
import { expect, test } from 'vitest';
import { kinds } from '#areas/kinds.ts';
import { plainCode } from '#markdown/code-block.ts';
import { NO_HISTORY } from '#model/history.ts';
import type { View } from '#model/playbook.ts';
import { guideFile, viewOf } from '#testing/playbooks.ts';
import { siteContext } from '../context.ts';
import { sitePages } from '../pages.ts';
import { siteTools } from '../tools.ts';
import { tagAddress, tagsOf } from './tags.ts';

function pagesOf(view: View) {
  const context = siteContext(view, { kinds, today: '2026-06-01', history: NO_HISTORY });
  return sitePages(context, siteTools(context, plainCode), { rules: [] });
}

const guide = (tags: string, fields = '') => guideFile('Work', { fields: `tags: [${tags}]\n${fields}`, body: 'How.' });

test.each([
  ['code-review', '/tags/code-review/'],
  ['Code  Review', '/tags/code-review/'],
  ['code_review', '/tags/code-review/'],
  ['CI/CD', '/tags/ci-cd-4cd387/'],
  ['c', '/tags/c/'],
  ['C++', '/tags/c-cedb1b/'],
  ['C#', '/tags/c-951a4d/'],
  ['Ä', '/tags/a-33e6d7/'],
  ['A\u0308', '/tags/a-33e6d7/'],
  ['安装', '/tags/e8f88f/'],
  ['㎯'.repeat(60), `/tags/${'rad-s2'.repeat(10)}-37e27a/`],
])('%s has one address', (tag, address) => {
  expect(tagAddress(tag)).toBe(address);
});

test('spellings of one tag are one, under the one that most pages use or that the list names', () => {
  const files = { 'guides/a.md': guide('CI/CD'), 'guides/b.md': guide('ci/cd'), 'guides/c.md': guide('CI/CD, c') };
  expect(tagsOf(viewOf(files)).map(({ label, entries }) => [label, entries.length])).toEqual([
    ['c', 1],
    ['CI/CD', 3],
  ]);
  const config = 'name: Example\ndescription: A test.\ntags: [{ tag: ci/cd, label: Build and ship }, c]\n';
  expect(tagsOf(viewOf({ ...files, 'playbook.yaml': config })).map(({ label }) => label)).toEqual([
    'Build and ship',
    'c',
  ]);
});

test('a page for each tag lists its entries kind by kind, and an index all tags', () => {
  const term = 'title: Toil\nowner: keepers\nreviewed: 2026-04-01\ndefinition: Work.\ntags: [delivery]\n';
  const pages = pagesOf(viewOf({ 'guides/a.md': guide('delivery, people'), 'terms/toil.yaml': term }));
  const tag = pages.find(({ path }) => path === '/tags/delivery/');
  expect(tag).toMatchObject({
    title: 'Tagged delivery',
    description: '2 pages tagged delivery, by kind.',
    body: {
      groups: [
        { label: 'Glossary', items: [{ title: 'Toil' }] },
        { label: 'Guides', items: [{ title: 'Work' }] },
      ],
    },
  });
  expect(pages.find(({ path }) => path === '/tags/')?.body).toEqual({
    tags: [
      { label: 'delivery', href: '/tags/delivery/', count: '2 pages' },
      { label: 'people', href: '/tags/people/', count: '1 page' },
    ],
  });
  expect(pages.find(({ path }) => path === '/guides/a/')?.chrome.entry?.tags).toEqual([
    { label: 'delivery', href: '/tags/delivery/' },
    { label: 'people', href: '/tags/people/' },
  ]);
});

test('what readers may not see leaves no trace among tags, and without tags there is no page of them', () => {
  const files = {
    'guides/a.md': guide('pay'),
    'guides/b.md': guideFile('Open', { fields: 'visibility: public\n', body: 'All.' }),
  };
  const paths = (visibility: 'internal' | 'public') => pagesOf(viewOf(files, visibility)).map(({ path }) => path);
  expect(paths('internal')).toContain('/tags/pay/');
  expect(paths('public').filter((path) => path.startsWith('/tags/'))).toEqual([]);
});
