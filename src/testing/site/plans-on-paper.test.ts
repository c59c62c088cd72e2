/** The roadmap and the page of a quarter are taken along to where plans are made: each is two sheets. */
import { expect, inject, test } from 'vitest';
import { sheetsOf } from './sheets.ts';
import { visit } from './visit.ts';

const { url } = inject('example');

async function printed(path: string) {
  const { page } = await visit(`${url}${path}`, { theme: 'dark' });
  await page.emulateMedia({ media: 'print' });
  return page;
}

test.each([
  ['roadmap/', 'A4'],
  ['roadmap/', 'Letter'],
  ['quarters/2026-q4/', 'A4'],
  ['quarters/2026-q4/', 'Letter'],
  ['quarters/2026-q3/', 'A4'],
])('%s fits on two sheets of %s', async (path, format) => {
  const page = await printed(path);
  expect(await sheetsOf(page, format)).toBeLessThanOrEqual(2);
});

test('so does a roadmap of ten open outcomes', async () => {
  const page = await printed('roadmap/');
  await page.evaluate(() => {
    for (const [column, most] of [
      ['now', 4],
      ['next', 3],
      ['later', 3],
    ] as const) {
      const cards = document.querySelector(`section[aria-labelledby="${column}"] .cards`);
      const first = cards?.firstElementChild;
      while (cards && first && cards.childElementCount < most) cards.append(first.cloneNode(true));
    }
    document.querySelector('.roadmap > :first-child')?.classList.add('large');
  });
  expect(await page.locator('.roadmap article').count()).toBe(10);
  expect(await sheetsOf(page, 'A4')).toBeLessThanOrEqual(2);
});

test.each(['roadmap/', 'quarters/2026-q4/'])('%s is nothing but the plan', async (path) => {
  const page = await printed(path);
  expect(await page.locator('footer:visible, nav:visible, filter-bar:visible').count()).toBe(0);
});
