/** Charts as a browser lays them out: words keep their size on the narrowest screen and stay in their picture, which has a name and its numbers. */
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { visit } from './visit.ts';

const { url } = inject('example');
/** As small as words of a picture may be, in px. */
const SMALLEST = 11;

const CHARTED = ['metrics/change-lead-time/', 'metrics/', 'experiments/review-in-pairs/'];

/** Words that are cut or too small. The room for them is estimated when a picture is drawn; here they have their font. */
function unreadable(page: Page): Promise<readonly string[]> {
  return page.evaluate((smallest) => {
    const shown = [...document.querySelectorAll<SVGTextElement>('.picture text')].filter(
      (text) => text.getBoundingClientRect().width > 0,
    );
    return shown.flatMap((text) => {
      const [word, svg] = [
        text.getBoundingClientRect(),
        text.ownerSVGElement?.getBoundingClientRect() ?? new DOMRect(),
      ];
      const isCut =
        word.left < svg.left || word.right > svg.right || word.top < svg.top - 1 || word.bottom > svg.bottom + 1;
      const isSmall = Number.parseFloat(getComputedStyle(text).fontSize) < smallest;
      return isCut || isSmall ? [text.textContent.trim()] : [];
    });
  }, SMALLEST);
}

test.each(CHARTED)('%s has pictures whose words can be read at 320 px, and wide', async (path) => {
  const { page } = await visit(`${url}${path}`, { width: 320 });
  expect(await page.locator('.picture').count()).toBeGreaterThan(0);
  expect(await unreadable(page)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 800 });
  expect(await unreadable(page)).toEqual([]);
});

test('a picture is said in a sentence, and its numbers are a table to unfold', async () => {
  const { page } = await visit(`${url}metrics/change-lead-time/`);
  const picture = page.getByRole('img', { name: /^Change lead time: .+ on .+, then .+; target: .+\.$/ });
  expect(await picture.count()).toBe(1);
  await page.locator('.chart summary').click();
  expect(await page.locator('.chart tbody tr').count()).toBeGreaterThan(50);
});

test('on paper a picture stands without its table', async () => {
  const { page } = await visit(`${url}metrics/change-lead-time/`);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.chart .picture').isVisible()).toBe(true);
  expect(await page.locator('.chart table').isVisible()).toBe(false);
});

test('only a page with charts loads their styles', async () => {
  const styles = async (path: string) => {
    const { page } = await visit(`${url}${path}`);
    return page.evaluate(() =>
      [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).join('\n'),
    );
  };
  expect(await styles('metrics/change-lead-time/')).toContain('.plot');
  expect(await styles('teams/platform/')).not.toContain('.plot');
});
