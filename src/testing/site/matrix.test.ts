/** A matrix under a reader's hands: what sticks, how levels are turned to, and what there is without scripts. */
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { barriers } from './barriers.ts';
import { visit } from './visit.ts';

const MATRIX = `${inject('sampled').url}ladders/individual-contributor/matrix/`;
const levels = (page: Page) => page.locator('.matrix thead th:visible a').allTextContents();

test('scrolls with its page, and six levels and the name of a group stay at the top of the window', async () => {
  const { page } = await visit(MATRIX, { width: 1280 });
  await page.setViewportSize({ width: 1280, height: 700 });
  await page.mouse.move(640, 500);
  await page.mouse.wheel(0, 1600);
  await page.waitForFunction(() => scrollY === 1600);
  const head = await page.locator('.matrix thead').boundingBox();
  const bands = await page
    .locator('.matrix .band th')
    .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top));
  expect(head?.y).toBe(0);
  expect(bands).toContain(head?.height);
  expect(await levels(page)).toHaveLength(6);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
});

test('shows one level at a time on a phone, and the choice is in the address', async () => {
  const { page } = await visit(MATRIX, { width: 360 });
  await page.getByRole('button', { name: 'Later levels' }).click();
  await page.getByLabel('Show examples').check();
  expect(await barriers(page)).toEqual([]);
  const shown = () =>
    page
      .locator('.matrix .cells td:visible')
      .evaluateAll((cells) => [...new Set(cells.map((cell) => (cell as HTMLElement).dataset.level))]);
  expect(await shown()).toEqual(['engineer']);
  await page.reload();
  expect(await shown()).toEqual(['engineer']);
  expect(await page.getByText('2 of 6').isVisible()).toBe(true);
  await page.setViewportSize({ width: 768, height: 800 });
  await expect.poll(() => levels(page)).toEqual(['Engineer', 'Senior engineer', 'Staff engineer']);
});

test('turns to the level of the sentence that a link leads to', async () => {
  const { page } = await visit(`${MATRIX}#leads-cross-team-work`, { width: 360 });
  expect(await page.locator('#leads-cross-team-work').isVisible()).toBe(true);
});

test('a link that was cut in the middle of a letter leaves it as it is without one', async () => {
  const { page, faults } = await visit(`${MATRIX}#%E0%A4`, { width: 768 });
  await expect.poll(() => levels(page)).toHaveLength(3);
  expect(faults).toEqual([]);
});

test('names each level in each group without scripts', async () => {
  const { page } = await visit(MATRIX, { width: 768, scripts: false });
  expect(await page.locator('.matrix .cell-name:visible').count()).toBeGreaterThan(20);
  expect(await page.locator('.matrix td.not-now').count()).toBe(0);
});
