/** A ladder under a reader's hands: levels side by side, a choice that can be sent on, and sentences that keep their address. */
import { expect, inject, test } from 'vitest';
import { barriers } from './barriers.ts';
import { visit } from './visit.ts';

const { url } = inject('sampled');

const open = async (path: string, scripts = true) => (await visit(`${url}ladders/${path}`, { scripts })).page;
const HEADS = '.compare thead th:visible a';

test('levels are put side by side, two at first, and the choice is in the address', async () => {
  const page = await open('operations/compare/');
  const heads = () => page.locator(HEADS).allTextContents();
  expect(await heads()).toEqual(['Operator', 'Senior operator']);
  await page.getByLabel('Second').selectOption('operations-lead');
  await page.getByLabel('Hide what is equal').check();
  await page.reload();
  expect(await heads()).toEqual(['Operator', 'Operations lead']);
  expect(await page.getByLabel('Hide what is equal').isChecked()).toBe(true);
  await page.getByRole('button', { name: 'All levels' }).click();
  expect(await heads()).toHaveLength(4);
  await page.getByRole('button', { name: 'All levels' }).click();
  expect(new URL(page.url()).search).toBe('?levels=operator,operations-lead&only=differences');
});

test('what differs between two levels is told in words, and what is equal goes on request', async () => {
  const page = await open('individual-contributor/senior-engineer/');
  await page.getByRole('link', { name: 'Compare with staff engineer' }).click();
  await page.locator('.compare.chosen').waitFor();
  const row = (name: string) =>
    page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: new RegExp(`^${name}`) }) });
  expect(await page.locator(HEADS).allTextContents()).toEqual(['Senior engineer', 'Staff engineer']);
  expect(await row('Code review').getByRole('rowheader').innerText()).toMatch(/equal$/);
  expect(await row('Debugging').getByRole('rowheader').innerText()).toMatch(/differs$/);
  expect(await row('Everyone').getByRole('listitem').first().innerText()).toMatch(/^in both/);
  expect(await row('Craft').getByRole('listitem').first().innerText()).toMatch(/^only here/);
  expect(await barriers(page)).toEqual([]);
  await page.getByLabel('Hide what is equal').check();
  expect(await row('Code review').count()).toBe(0);
  expect(await row('Debugging').count()).toBe(1);
});

test('no other levels are shown before the script has read the address, and they are where it never does', async () => {
  const page = await open('operations/compare/');
  await page.route('**/*.js', (route) => route.abort());
  // A machine with much to do would wait out the second in which a script may come.
  await page.addInitScript(() => {
    const paused = new CSSStyleSheet();
    paused.replaceSync('* { animation-play-state: paused !important; }');
    document.adoptedStyleSheets = [paused];
  });
  await page.goto(`${url}ladders/operations/compare/?levels=lead-operator,operations-lead`);
  expect(await page.locator(HEADS).count()).toBe(0);
  await page.evaluate(() => void (document.adoptedStyleSheets = []));
  await expect.poll(() => page.locator(HEADS).count(), { timeout: 5000 }).toBe(2);
});

test('on a phone a comparison is folded, and a fifth of what all levels take', async () => {
  const page = await open('individual-contributor/compare/');
  await page.setViewportSize({ width: 360, height: 740 });
  // Names of levels are long: each choice has a line to itself.
  expect((await page.getByLabel('First').boundingBox())?.width).toBeGreaterThan(200);
  const height = () => page.locator('.compare').evaluate((table) => table.scrollHeight);
  const two = await height();
  expect(await barriers(page)).toEqual([]);
  const delivery = page.getByRole('button', { name: 'Delivery' });
  await delivery.press('Enter');
  expect(await delivery.getAttribute('aria-expanded')).toBe('true');
  expect(await height()).toBeGreaterThan(two);
  await page.getByRole('button', { name: 'All levels' }).click();
  await page.locator('.fold[aria-expanded=false]').evaluateAll((parts) => {
    for (const part of parts) if (part instanceof HTMLElement) part.click();
  });
  expect(await height()).toBeGreaterThan(5 * two);
});

test('which version counts today is said in words that stand apart from the link', async () => {
  const page = await open('individual-contributor/');
  const notice = page.locator('.opening .notice').filter({ hasText: 'counts from' });
  expect(await notice.innerText()).toMatch(/ counts\. Read version \S+ as it was$/);
});

test('without scripts all levels are there', async () => {
  const page = await open('operations/compare/?levels=operator', false);
  expect(await page.locator(HEADS).allTextContents()).toHaveLength(4);
  await page.getByRole('link', { name: 'From operator to senior operator' }).click();
  expect(new URL(page.url()).pathname).toMatch(/moves\/from-operator-to-senior-operator\/$/);
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
