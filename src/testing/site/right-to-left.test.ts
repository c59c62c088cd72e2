/** A site in Arabic, with English names, code and dates among the words: the whole page is the mirror image, and what is not Arabic stays readable. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { siteIn, type LanguageSite } from './language-sites.ts';
import { visit } from './visit.ts';

let arabic: LanguageSite;
beforeAll(async () => void (arabic = await siteIn('arabic')), 120_000);

const open = (path: string, width = 1280) => visit(arabic.url + path, { width });

async function leftOf(page: Page, selector: string): Promise<number> {
  return (await page.locator(selector).first().boundingBox())?.x ?? Number.NaN;
}

describe('a page that runs from right to left', () => {
  test('says so, and one in English does not', async () => {
    const { page } = await open('guides/');
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    const { page: english } = await visit(inject('example').url);
    expect(await english.locator('html').getAttribute('dir')).toBe(null);
    expect(await english.locator('link[href*="right-to-left"]').count()).toBe(0);
  });

  test('has its name at the right, its sidebar right of the text, and its contents left of it', async () => {
    const { page } = await open('guides/everyday-work/code-review/');
    const text = await leftOf(page, '.content p');
    expect(await leftOf(page, '.masthead .name')).toBeGreaterThan(await leftOf(page, '.masthead .tools'));
    expect(await leftOf(page, '.sheet')).toBeGreaterThan(text);
    expect(await leftOf(page, '.contents')).toBeLessThan(text);
    expect(await leftOf(page, '.neighbours [rel=prev]')).toBeGreaterThan(await leftOf(page, '.neighbours [rel=next]'));
  });

  test('has arrows that point on to the left', async () => {
    const { page } = await open('guides/everyday-work/code-review/');
    const scales = page
      .locator('.neighbours .icon')
      .evaluateAll((icons) => icons.map((icon) => getComputedStyle(icon).scale));
    expect(await scales).toEqual(['-1 1', '-1 1']);
  });

  test('begins tables, trails and bars at the right', async () => {
    const { page } = await open('ladders/engineers/matrix/');
    const [first, last] = ['.matrix thead th >> nth=0', '.matrix thead th >> nth=-1'];
    expect(await leftOf(page, first)).toBeGreaterThan(await leftOf(page, last));
    await page.goto(`${arabic.url}rituals/weekly-risk-review/`);
    expect(await leftOf(page, '.time-bar g:first-child rect')).toBeGreaterThan(
      await leftOf(page, '.time-bar g:last-child rect'),
    );
    expect(await leftOf(page, '.time-bar .ends span:first-child')).toBeGreaterThan(
      await leftOf(page, '.time-bar .ends span:last-child'),
    );
    await page.goto(`${arabic.url}ladders/engineers/senior-engineer/`);
    expect(await leftOf(page, 'main a[href$="/engineer/"]')).toBeGreaterThan(
      await leftOf(page, 'main a[href$="/staff-engineer/"]'),
    );
  });

  test('keeps the numbers on its bars upright and over their parts', async () => {
    const { page } = await open('rituals/weekly-risk-review/');
    const bar = page.locator('.time-bar g').first();
    const [part, mark] = [await bar.locator('rect').boundingBox(), await bar.locator('text').boundingBox()];
    expect(mark!.x).toBeGreaterThan(part!.x);
    expect(mark!.x + mark!.width).toBeLessThan(part!.x + part!.width);
    // Turned twice: once with the bar, once by itself.
    const turned = await bar
      .locator('text')
      .evaluate((text) => (text as unknown as SVGGraphicsElement).getScreenCTM()?.a);
    expect(turned).toBeGreaterThan(0);
  });

  test('begins a line over time at the right, and keeps its words upright in the picture', async () => {
    const { page } = await open('metrics/refund-time/', 320);
    const dots = page.locator('.plot circle.now');
    const [first, last] = [await dots.first().boundingBox(), await page.locator('.plot circle.last').boundingBox()];
    expect(first!.x).toBeGreaterThan(last!.x);
    const words = await page.locator('.picture text:visible').evaluateAll((texts) =>
      texts.map((text) => {
        const [word, svg] = [text, (text as unknown as SVGTextElement).ownerSVGElement!].map((each) =>
          each.getBoundingClientRect(),
        );
        const isUpright = ((text as unknown as SVGGraphicsElement).getScreenCTM()?.a ?? 0) > 0;
        return isUpright && word!.left >= svg!.left && word!.right <= svg!.right;
      }),
    );
    expect(new Set(words)).toEqual(new Set([true]));
  });

  test('writes code, and English paragraphs, from left to right', async () => {
    const { page } = await open('guides/everyday-work/code-review/');
    const directions = (selector: string) =>
      page
        .locator(selector)
        .evaluateAll((found) => [...new Set(found.map((each) => getComputedStyle(each).direction))]);
    expect(await directions('.prose pre, .prose code')).toEqual(['ltr']);
    expect(await directions('.prose p:has-text("A paragraph of an English handbook")')).toEqual(['ltr']);
    expect(await directions('.prose p:has-text("Prettier")')).toEqual(['rtl']);
  });

  test('joins the letters of its headings', async () => {
    const { page } = await open('guides/');
    expect(await page.locator('h1').evaluate((heading) => getComputedStyle(heading).letterSpacing)).toBe('normal');
  });

  test('goes on with the arrow that points to the left', async () => {
    const { page } = await open('rituals/weekly-risk-review/');
    await page.locator('agenda-timer button[name=next]').focus();
    const current = () => page.locator('[data-agenda-item].current').getAttribute('data-agenda-item');
    await page.keyboard.press('ArrowLeft');
    expect(await current()).toBe('نناقش أكبر ثلاثة مخاطر');
    // The first item, before the meeting has begun, is not marked.
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('[data-agenda-item].current').count()).toBe(0);
  });

  test('opens its menu and its search at the edges of a telephone', async () => {
    const { page, faults } = await open('guides/everyday-work/code-review/', 360);
    await page.locator('[data-search-open], button:has-text("Search")').first().click();
    const dialog = page.locator('dialog[open]');
    await dialog.waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
    expect(faults).toEqual([]);
  });
});
