/** The page for what is not there: one file, shown at any address. */
import { expect, inject, test } from 'vitest';
import { visit } from './visit.ts';

test.each([
  ['example', 'retrospectives'],
  ['example', 'rituals/retrospectives/2026/'],
  ['sampled', 'retrospectives'],
  ['sampled', 'rituals/retrospectives/2026/'],
] as const)('at the site of the %s, /%s has its styles and its way home', async (name, path) => {
  const { url } = inject(name);
  const { page, faults } = await visit(`${url}${path}`);
  expect(faults).toEqual([]);
  expect(await page.evaluate(() => getComputedStyle(document.body).margin)).toBe('0px');
  await page.getByRole('link', { name: 'Home' }).click();
  expect(page.url()).toBe(url);
});
