/** Any kind may put its entries on a list, and say what happened to them. */
import { expect, test } from 'vitest';
import { kinds } from '#areas/kinds.ts';
import { treeHistory } from '#load/history.ts';
import { plainCode } from '#markdown/code-block.ts';
import { NO_HISTORY } from '#model/history.ts';
import type { Kind } from '#model/kind.ts';
import { rowAbout } from '#site/kit/row-about.ts';
import { memoryTree } from '#source/tree.ts';
import { viewOf } from '#testing/playbooks.ts';
import { siteContext } from './context.ts';
import { siteTools } from './tools.ts';

/** A register made of terms and guides: a summary is the day by which something is due. */
const register = (kind: Kind): Kind => ({
  ...kind,
  lists: [
    {
      name: 'actions-overdue',
      at: `/${kind.folder.name}/`,
      rows: (entries, tools, since) =>
        entries.map((entry) => rowAbout(entry, tools, { due: entry.data.summary, says: `asked since ${since}` })),
    },
  ],
  moved: ({ data }, then) => (then?.data.title === data.title ? undefined : `was ${then?.data.title ?? 'not there'}`),
});
const registers = kinds.map((kind) => (['term', 'guide'].includes(kind.name) ? register(kind) : kind));

const fields = (title: string, due?: string) =>
  `title: ${title}\nowner: keepers\nreviewed: 2026-04-01\n${due === undefined ? '' : `summary: ${due}\n`}`;
const term = (title: string, due?: string) => `${fields(title, due)}definition: Something that costs.\n`;
const guide = (title: string, due?: string) => `---\n${fields(title, due)}---\n\nText.\n`;

const today = '2026-04-15';

test('a list holds what all kinds put on it, the earliest due first and the rest as they come', () => {
  const view = viewOf({
    'guides/calm.md': guide('Calm'),
    'guides/late.md': guide('Late', '2026-04-03'),
    'terms/expiry.yaml': term('Expiry', '2026-04-01'),
  });
  const context = siteContext(view, { kinds: registers, today, history: NO_HISTORY });
  const { list, listPage, kindsOn } = siteTools(context, plainCode);
  const rows = list('actions-overdue', '2026-04-08');
  expect(rows.map(({ item }) => item.label)).toEqual(['Expiry', 'Late', 'Calm']);
  expect(rows[0]).toMatchObject({
    item: { href: '/terms/expiry/' },
    says: 'asked since 2026-04-08',
    owner: { href: '/teams/keepers/' },
  });
  expect(list('risks-worse', '2026-04-08')).toEqual([]);
  // Of two pages, the one with more of it.
  expect(listPage('actions-overdue')).toBe('/guides/');
  expect(listPage('outcomes')).toBeUndefined();
  expect(kindsOn('actions-overdue')).toEqual(expect.arrayContaining(['guide', 'term']));
  expect(kindsOn('decisions-waiting')).toEqual(['decision']);
});

test('a list whose page would have nothing on it leads nowhere', () => {
  const view = viewOf({ 'roles/keeper.md': guide('Keeper') });
  const { listPage } = siteTools(siteContext(view, { kinds: registers, today, history: NO_HISTORY }), plainCode);
  expect([listPage('actions-overdue'), listPage('pages-past-review')]).toEqual([undefined, undefined]);
});

test('every page whose review is over is on a list of its own, with the day on which it ran out', () => {
  const view = viewOf({ 'guides/old.md': guide('Old').replace('2026-04-01', '2024-01-15') });
  const { list, listPage } = siteTools(siteContext(view, { kinds, today, history: NO_HISTORY }), plainCode);
  expect(list('pages-past-review', today)).toEqual([
    expect.objectContaining({ item: { label: 'Old', href: '/guides/old/' } }),
  ]);
  expect(list('pages-past-review', today)[0]?.due).toMatch(/^202[45]-/);
  expect(listPage('pages-past-review')).toBe('/reviews/');
});

test('what moved is told by the kinds that were asked, of how the content stood at the beginning of the day', () => {
  const now = { 'terms/expiry.yaml': term('Expiry'), 'terms/dead-code.yaml': term('Dead code') };
  const then = { 'terms/expiry.yaml': term('Old expiry'), 'terms/dead-code.yaml': term('Dead code') };
  const revision = (date: string) => ({ id: date, date, subject: '' });
  const history = treeHistory(
    [
      { revision: revision('2026-04-10'), tree: memoryTree(now) },
      { revision: revision('2026-04-01'), tree: memoryTree(then) },
    ],
    registers,
  );
  const { moves } = siteTools(siteContext(viewOf(now), { kinds: registers, today, history }), plainCode);
  const told = (since: string) => moves(since, 'term', 'guide').map(({ item, says }) => `${item.label} ${says}`);
  expect(told('2026-04-08')).toEqual(['Expiry was Old expiry']);
  expect(told('2026-04-11')).toEqual([]);
  expect(told('2026-04-01')).toEqual(['Dead code was not there', 'Expiry was not there']);
  expect(moves('2026-04-08', 'guide')).toEqual([]);
});
