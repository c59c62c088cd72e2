/** The page of what asks to be read again. */
import { expect, test } from 'vitest';
import { kinds } from '#areas/kinds.ts';
import { plainCode } from '#markdown/code-block.ts';
import { NO_HISTORY, type History } from '#model/history.ts';
import { guideFile, viewOf } from '#testing/playbooks.ts';
import { siteContext } from './context.ts';
import type { HomeBody } from './home.ts';
import { sitePages } from './pages.ts';
import type { ReviewsBody } from './reviews-page.ts';
import { siteTools } from './tools.ts';

const FILES = {
  'guides/late.md': guideFile('Late').replace('2026-04-01', '2025-04-01'),
  'guides/soon.md': guideFile('Soon').replace('2026-04-01', '2025-06-20'),
  'guides/fresh.md': guideFile('Fresh', { body: 'See [late](./late.md) and [soon](./soon.md).' }),
};

function shown(files: Readonly<Record<string, string>>, lastChange: History['lastChange'] = () => undefined) {
  const history = { ...NO_HISTORY, lastChange };
  const context = siteContext(viewOf(files), { kinds, today: '2026-06-01', history });
  const pages = sitePages(context, siteTools(context, plainCode), { rules: [] });
  const bodyAt = (path: string) => pages.find((page) => page.path === path)?.body;
  const reviews = bodyAt('/reviews/') as ReviewsBody | undefined;
  return {
    attention: (bodyAt('/') as HomeBody).attention,
    groups: reviews?.groups.map(({ label, items }) => [label, ...items.map(({ title, facts }) => [title, ...facts])]),
  };
}

test('lists what is overdue, what is due soon, and what something changed around', () => {
  const { attention, groups } = shown(FILES, ({ id }) =>
    id === 'late' ? { id: 'r1', date: '2026-05-02', what: 'changed' } : undefined,
  );
  expect(attention).toEqual([{ label: '1 page due for review', href: '/reviews/' }]);
  expect(groups).toEqual([
    ['Overdue', ['Late', 'Guide', 'Since 1 April 2026', 'Keepers']],
    ['Due by 1 July 2026', ['Soon', 'Guide', 'By 20 June 2026', 'Keepers']],
    ['Not due, but something they refer to has changed', ['Fresh', 'Guide', 'Keepers', 'Late changed 2 May 2026']],
  ]);
});

test('is led to where something is due soon only, and is not there where nothing is', () => {
  expect(shown({ 'guides/soon.md': FILES['guides/soon.md'] }).attention).toEqual([
    { label: '1 page to review by 1 July 2026', href: '/reviews/' },
  ]);
  expect(shown({ 'guides/fresh.md': guideFile('Fresh') })).toEqual({ attention: [], groups: undefined });
});
