/** What is taken along to a meeting: the leader's page is one sheet, the page for the next meeting of a ritual two. */
import { expect, inject, test } from 'vitest';
import { someOf } from '#testing/runs.ts';
import { sheetsOf } from './sheets.ts';
import { visit } from './visit.ts';

const { url } = inject('example');

async function printed(path: string) {
  const { page } = await visit(`${url}${path}`, { theme: 'dark' });
  await page.emulateMedia({ media: 'print' });
  return page;
}

const MEETINGS = [
  'weekly-risk-and-dependency-sync',
  'quarterly-outcome-planning',
  'staff-meeting',
  'monthly-architecture-review',
  'retrospective',
  'post-incident-review',
  'learning-session',
];

const SHEETS: readonly (readonly [path: string, most: number])[] = [
  ['lead/', 1],
  ...someOf(MEETINGS, 2).map((ritual) => [`rituals/${ritual}/next/`, 2] as const),
];

test.each(SHEETS)('%s fits on %d', async (path, most) => {
  const page = await printed(path);
  expect(await page.locator('.one-sheet li:visible').count()).toBeGreaterThan(2);
  expect(await sheetsOf(page, 'A4')).toBeLessThanOrEqual(most);
});

test('so does the leader’s page where every list has more than fits', async () => {
  const page = await printed('lead/');
  await page.evaluate(() => {
    const lists = document.querySelector('.lists');
    const first = lists?.firstElementChild;
    const rows = first?.querySelector('ul');
    while (rows && rows.childElementCount < 4) rows.append(rows.children[0]!.cloneNode(true));
    while (lists && first && lists.childElementCount < 12) lists.append(first.cloneNode(true));
    document.querySelector('.one-sheet')?.classList.add('long');
    const moves = document.querySelector('.changed ul');
    while (moves && moves.childElementCount < 9) moves.append(moves.children[0]!.cloneNode(true));
  });
  expect(await page.locator('.lists > section').count()).toBe(12);
  expect(await sheetsOf(page, 'A4')).toBe(1);
});

test('in the columns of a sheet, names have the room of the column, and no dot stands after the last fact', async () => {
  const page = await printed('lead/');
  const rows = page.locator('.lists .listed > li').filter({ has: page.locator('.who') });
  const shares = await rows.evaluateAll((all) =>
    all.map((row) => (row.querySelector('.what')?.clientWidth ?? 0) / row.clientWidth),
  );
  expect(shares.length).toBeGreaterThan(2);
  expect(Math.min(...shares)).toBeGreaterThan(0.95);
  const lastShown = page.locator('.listed .who > :has(+ [data-screen-only])');
  const dots = await lastShown.evaluateAll((all) => all.map((fact) => getComputedStyle(fact, '::after').content));
  expect(new Set(dots)).toEqual(new Set(['none']));
});
