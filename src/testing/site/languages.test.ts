/** In another language, and from right to left, pages are as free of barriers as in English, and as narrow. */
import { beforeAll, describe, expect, test } from 'vitest';
import { runs, someOf } from '#testing/runs.ts';
import type { BuiltPage } from '../built-site.ts';
import { barriers } from './barriers.ts';
import { siteIn, type LanguageSite, type SiteLanguage } from './language-sites.ts';
import { samples } from './samples.ts';
import { lastingVisit } from './visit.ts';

/** `npm test` leaves out those that run from right to left: `right-to-left.test.ts` opens one of them. */
const LANGUAGES = (['german', 'arabic', 'hebrew'] satisfies readonly SiteLanguage[]).slice(0, runs(3, 1));
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** `npm test` takes every fourth page in German. */
function pagesIn(language: SiteLanguage, pages: readonly BuiltPage[]): readonly BuiltPage[] {
  return language === 'german' ? someOf(pages, 4) : pages;
}

describe.each(LANGUAGES)('in %s', (language) => {
  let site: LanguageSite;
  beforeAll(async () => void (site = await siteIn(language)), 120_000);

  test('no kind of page has a barrier, hangs over the edge of a telephone or goes wrong', async () => {
    const { page, faults } = await lastingVisit(site.url, { width: 320 });
    const found: string[] = [];
    for (const { path } of pagesIn(language, samples(site.pages))) {
      await page.goto(new URL(path.slice(1), site.url).href);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      if (over > 0) found.push(`${path}: ${over} px wider than the screen`);
      const own = await barriers(page, { runOnly: RULES });
      found.push(...own.map((barrier) => `${path}: ${barrier}`));
    }
    expect(found).toEqual([]);
    expect(faults).toEqual([]);
  }, 300_000);
});
