/** Sites in Arabic and Hebrew, with English names, code and dates among the words: the whole page is the mirror image, and what is not Arabic stays readable. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { serve } from '#cli/serve.ts';
import { pagesOf, type BuiltPage } from '../built-site.ts';
import type { Files } from '../temporary-playbook.ts';
import { barriers } from './barriers.ts';
import { samples } from './samples.ts';
import { lastingVisit, visit } from './visit.ts';
import { workshop } from './workshop.ts';

const LANGUAGES = ['arabic', 'hebrew'] as const;
type Language = (typeof LANGUAGES)[number];

const sites = new Map<Language, { readonly url: string; readonly pages: readonly BuiltPage[] }>();

beforeAll(async () => {
  for (const language of LANGUAGES) {
    const content = fileURLToPath(new URL(language, import.meta.url));
    const { folder, dist, build } = workshop(filesIn(content));
    const built = await build();
    if (built.code !== 0) throw new Error(`${built.out}${built.err}`);
    const { url } = await serve(dist, { base: '/', port: 0 });
    sites.set(language, { url, pages: await pagesOf(content, join(folder, 'kept')) });
  }
}, 120_000);

function filesIn(folder: string): Files {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
  const paths = found.map((item) => join(item.parentPath, item.name));
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]));
}

const siteIn = (language: Language) => sites.get(language)!;
const open = (path: string, width = 1280) => visit(siteIn('arabic').url + path, { width });

async function leftOf(page: Page, selector: string): Promise<number> {
  return (await page.locator(selector).first().boundingBox())?.x ?? Number.NaN;
}

describe.each(LANGUAGES)('in %s', (language) => {
  test('no page hangs over the edge of a telephone, and nothing goes wrong on the way', async () => {
    const { url, pages } = siteIn(language);
    const { page, faults } = await lastingVisit(url, { width: 320 });
    const wide: string[] = [];
    for (const { path, template } of pages) {
      if (template === 'site/redirect') continue;
      await page.goto(new URL(path.slice(1), url).href);
      for (const width of [320, 360]) {
        await page.setViewportSize({ width, height: 800 });
        const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        if (over > 0) wide.push(`${path} at ${width} px: ${over} px`);
      }
    }
    expect(wide).toEqual([]);
    expect(faults).toEqual([]);
  }, 240_000);

  test('no kind of page has a barrier', async () => {
    const { url, pages } = siteIn(language);
    const { page } = await lastingVisit(url);
    const found: string[] = [];
    for (const { path } of samples(pages)) {
      await page.goto(new URL(path.slice(1), url).href);
      const own = await barriers(page, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      });
      found.push(...own.map((barrier) => `${path}: ${barrier}`));
    }
    expect(found).toEqual([]);
  }, 240_000);
});

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
    expect(await leftOf(page, '.matrix tbody th')).toBeGreaterThan(await leftOf(page, '.matrix tbody td'));
    await page.goto(`${siteIn('arabic').url}rituals/weekly-risk-review/`);
    expect(await leftOf(page, '.time-bar g:first-child rect')).toBeGreaterThan(
      await leftOf(page, '.time-bar g:last-child rect'),
    );
    expect(await leftOf(page, '.time-bar .ends span:first-child')).toBeGreaterThan(
      await leftOf(page, '.time-bar .ends span:last-child'),
    );
    await page.goto(`${siteIn('arabic').url}ladders/engineers/senior-engineer/`);
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
