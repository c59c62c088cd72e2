/** The roadmap in a browser: narrowed by team, with the choice in its address; complete without a script. */
import { expect, inject, test } from 'vitest';
import { visit } from './visit.ts';

const { url } = inject('example');

test('is narrowed by team, and an address keeps the choice', async () => {
  const { page } = await visit(`${url}roadmap/?team=billing`);
  const titles = page.locator('.roadmap article:visible h3');
  expect(await titles.allInnerTexts()).toEqual(['The ledger is back within fifteen minutes']);
  expect(await page.locator('.ended li:visible').count()).toBe(0);
  expect(await page.locator('.ended h2:visible').count()).toBe(0);
  await page.getByLabel('Team').selectOption('');
  expect(await titles.count()).toBe(4);
  expect(new URL(page.url()).search).toBe('');
});

test('is complete without a script, and has nothing to choose that could do nothing', async () => {
  const { page } = await visit(`${url}roadmap/?team=billing`, { scripts: false });
  expect(await page.locator('.roadmap article:visible').count()).toBe(4);
  expect(await page.locator('select:visible').count()).toBe(0);
});

test.each(['roadmap/', 'quarters/'])('%s leads to the current quarter', async (path) => {
  const { page } = await visit(`${url}${path}`);
  await page.locator('main').getByRole('link', { name: 'Q4 2026' }).click();
  await page.waitForURL('**/quarters/2026-q4/');
  expect(await page.locator('h1').innerText()).toBe('Q4 2026');
});

test('no line of a card begins with a dot that separates its parts', async () => {
  const { page } = await visit(`${url}roadmap/`, { width: 1280 });
  /** The dot counts among the lines of a part: on a line of its own, the part is taller than its words. */
  const alone = await page.locator('.dotted > :not(:last-child)').evaluateAll(
    (parts) =>
      parts.filter((part) => {
        const words = document.createRange();
        words.selectNodeContents(part);
        return part.getBoundingClientRect().bottom > words.getBoundingClientRect().bottom + 4;
      }).length,
  );
  expect(alone).toBe(0);
  expect(await page.locator('.who .dotted > :not(:last-child)').count()).toBeGreaterThan(0);
});
