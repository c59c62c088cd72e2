/** A ladder under a reader's hands: levels side by side, a choice that can be sent on, and sentences that keep their address. */
import { expect, inject, test } from 'vitest';
import { visit } from './visit.ts';

const { url } = inject('sampled');

const open = async (path: string, scripts = true) => (await visit(`${url}ladders/${path}`, { scripts })).page;
const HEADS = '.compare thead th:visible a';

test('levels are put side by side, and the choice is in the address', async () => {
  const page = await open('operations/compare/');
  expect(await page.locator(HEADS).allTextContents()).toHaveLength(4);
  await page.getByLabel('First').selectOption('operator');
  await page.getByLabel('Second').selectOption('operations-lead');
  expect(await page.locator(HEADS).allTextContents()).toEqual(['Operator', 'Operations lead']);
  await page.reload();
  expect(await page.locator(HEADS).allTextContents()).toEqual(['Operator', 'Operations lead']);
  await page.getByRole('button', { name: 'All levels' }).click();
  expect(await page.locator(HEADS).allTextContents()).toHaveLength(4);
  expect(new URL(page.url()).search).toBe('');
});

test('which version counts today is said in words that stand apart from the link', async () => {
  const page = await open('individual-contributor/');
  const notice = page.locator('.opening .notice').filter({ hasText: 'counts from' });
  expect(await notice.innerText()).toMatch(/ counts\. Read version \S+ as it was$/);
});

test('without scripts all levels are there', async () => {
  const page = await open('operations/compare/?levels=operator', false);
  expect(await page.locator(HEADS).allTextContents()).toHaveLength(4);
});

test('the way up is taken from the picture of levels to the page of the move', async () => {
  const page = await open('operations/', false);
  await page.getByRole('link', { name: 'From Operator to Senior operator: what changes' }).click();
  expect(await page.locator('h1').textContent()).toBe('From operator to senior operator');
  await page.getByRole('link', { name: 'more on restores-unknown' }).first().click();
  expect(new URL(page.url()).pathname + new URL(page.url()).hash).toMatch(
    /\/ladders\/operations\/expectations\/#restores-unknown$/,
  );
  expect(
    await page.locator('#restores-unknown').getByRole('link', { name: 'Suggest a change' }).getAttribute('href'),
  ).toMatch(/^https:\/\/github\.com\/example\/playbook\/issues\/new\?title=Operations%20ladder/);
});
