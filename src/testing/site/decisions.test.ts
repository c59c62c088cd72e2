/** The log of decisions under a reader's hands: narrowed, sent to a colleague, and whole where there is no script. */
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { visit, type VisitOptions } from './visit.ts';

const { url } = inject('sampled');

const open = async (path: string, options?: VisitOptions) => (await visit(`${url}${path}`, options)).page;

/** The titles in the log that can be seen. */
const shown = (page: Page) =>
  page.locator('.log tbody tr:visible th a').evaluateAll((cells) => cells.map((cell) => cell.textContent.trim()));

test('the log is narrowed by status and team, and says how much is left', async () => {
  const page = await open('decisions/');
  const all = await shown(page);
  await page.getByLabel('Status').selectOption('accepted');
  const accepted = await shown(page);
  expect(accepted.length).toBeGreaterThan(0);
  expect(accepted.length).toBeLessThan(all.length);
  await page.getByLabel('Affects').selectOption('team-reliability');
  expect(await shown(page)).toEqual(['Teams are on call for what they build']);
  expect(await page.locator('filter-bar output').textContent()).toBe(`1 of ${all.length} decisions`);
});

test('what was chosen stands in the address, and whoever is sent it sees the same', async () => {
  const page = await open('decisions/');
  await page.getByLabel('Type').selectOption('exception');
  expect(new URL(page.url()).search).toBe('?type=exception');
  const other = await open('decisions/?type=exception');
  expect(await shown(other)).toEqual(await shown(page));
});

test('a choice that is not there shows all', async () => {
  const page = await open('decisions/');
  expect(await shown(await open('decisions/?status=forgotten'))).toEqual(await shown(page));
});

test('without a script all of it is there, and no control that does nothing', async () => {
  const page = await open('decisions/', { scripts: false });
  expect((await shown(page)).length).toBe(await page.locator('.log tbody tr').count());
  expect(await page.getByLabel('Status').isVisible()).toBe(false);
});

test('from what no longer holds there is a way to what does', async () => {
  const page = await open('decisions/0002-one-database-engine/');
  await page.locator('.successor a').click();
  expect(await page.locator('h1').textContent()).toBe('Two database engines, each with a home');
  await page.locator('section:has(#decisions-before-and-after) a', { hasText: 'One database engine' }).first().click();
  expect(new URL(page.url()).pathname).toMatch(/\/decisions\/0002-one-database-engine\/$/);
});
