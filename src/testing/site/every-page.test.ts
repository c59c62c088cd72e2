/**
 * What holds for every page, as a browser meets it: nothing fails, nobody else is asked, nothing hangs over the edge, every link leads on.
 *
 * Of each template a page is looked at closely on the same walk: it has no barrier that a program can find, says without scripts all that it says with them,
 * and search knows the words that it displays, each as a word of its own.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { searchedText } from '#cli/publishing/search/searched-text.ts';
import { wordsOf } from '#search/words.ts';
import { findTemplates } from '#site/templates.ts';
import type { BuiltPage } from '../built-site.ts';
import { someOf } from '#testing/runs.ts';
import { barriers } from './barriers.ts';
import { samples } from './samples.ts';
import { readableTexts, searchedWords } from './shown-words.ts';
import { lastingVisit } from './visit.ts';

interface Walked {
  readonly path: string;
  readonly faults: readonly string[];
  /** By how much the page is wider than the narrowest screen. */
  readonly overhang: number;
  readonly sheets: number;
  /** Bytes of the fonts that it fetched. */
  readonly fonts: number;
  /** Where its links lead, without the anchors. */
  readonly links: readonly string[];
}

interface Looked {
  readonly barriers: readonly string[];
  /** What is readable with scripts and not without them. */
  readonly onlyWithScripts: readonly string[];
  readonly displayed: readonly string[];
}

const { url, folder, pages } = inject('sampled');
const TABS = 3;
const TELEPHONE = { width: 360 };
/** As wide as a page has to fit: a small phone, or a screen of 1280 px at 400 %. */
const NARROWEST = { width: 320 };
const DESK = { width: 1280 };

/** The dark theme changes colours and nothing else. */
const LOOKS: readonly (readonly [colorScheme: 'dark' | 'light', options: RunOptions])[] = [
  ['dark', { runOnly: ['color-contrast', 'link-in-text-block'] }],
  ['light', { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }],
];

/** `npm test` looks at each page wide in the dark and narrow in the light, `npm run verify` at all four. */
const VIEWS = someOf(
  [DESK, TELEPHONE].flatMap(({ width }) => LOOKS.map(([colorScheme, options]) => ({ width, colorScheme, options }))),
  3,
);

const close = samples(pages);
/** Of the other pages, `npm test` opens every fourth one. */
const others = someOf(
  pages.filter((page) => page.template !== 'site/redirect' && !close.includes(page)),
  4,
);
const walked: Walked[] = [];
const looked = new Map<string, Looked>();

beforeAll(async () => {
  const waiting = [...close, ...others];
  await Promise.all(Array.from({ length: TABS }, () => walk(waiting)));
}, 600_000);

/** One tab, which takes pages until none is left, and beside it one without scripts. */
async function walk(waiting: BuiltPage[]): Promise<void> {
  const { page, faults } = await lastingVisit(url, NARROWEST);
  const { page: plain } = await lastingVisit(url, { ...TELEPHONE, scripts: false });
  for (let built = waiting.shift(); built !== undefined; built = waiting.shift()) {
    const address = `${url}${built.path.slice(1)}`;
    const before = faults.length;
    await page.goto(address);
    const overhang = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    const links = await page.evaluate(() => [...document.links].map(({ href }) => href.replace(/#.*/, '')));
    walked.push({
      path: built.path,
      faults: faults.slice(before),
      overhang,
      ...(await page.evaluate(costOfLook)),
      links: [...new Set(links)],
    });
    if (!close.includes(built)) continue;
    await plain.goto(address);
    await page.setViewportSize({ ...TELEPHONE, height: 800 });
    looked.set(built.path, await lookAt(page, plain));
    await page.setViewportSize({ ...NARROWEST, height: 800 });
  }
}

/** Runs in the page. Fonts that came from the browser's cache count like the others. */
async function costOfLook(): Promise<Pick<Walked, 'sheets' | 'fonts'>> {
  await document.fonts.ready;
  const fonts = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.woff2'));
  // A page that is kept for later asks for the same file again.
  const sizes = fonts.map(
    (font) => [font.name, font instanceof PerformanceResourceTiming ? font.encodedBodySize : 0] as const,
  );
  const bytes = [...new Map(sizes).values()];
  return {
    sheets: document.querySelectorAll('link[rel="stylesheet"]').length,
    fonts: bytes.reduce((sum, each) => sum + each, 0),
  };
}

async function lookAt(page: Page, plain: Page): Promise<Looked> {
  const readable = new Set(await readableTexts(plain));
  const onlyWithScripts = (await readableTexts(page)).filter((text) => !readable.has(text));
  await plain.setViewportSize({ ...DESK, height: 800 });
  const displayed = await searchedWords(plain);
  await plain.setViewportSize({ ...TELEPHONE, height: 800 });
  const found: string[] = [];
  for (const { width, colorScheme, options } of VIEWS) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    found.push(...(await barriers(page, options)).map((barrier) => `${width} px, ${colorScheme}: ${barrier}`));
  }
  return { barriers: found, onlyWithScripts, displayed };
}

test('no page has an error, a request that fails, or one that leaves the site', () => {
  expect(walked.flatMap(({ path, faults }) => faults.map((fault) => `${path} ${fault}`))).toEqual([]);
});

test('no page is wider than a screen of 320 px', () => {
  expect(
    walked.filter(({ overhang }) => overhang > 0).map(({ path, overhang }) => `${path} by ${overhang} px`),
  ).toEqual([]);
});

test('no page has more than four style sheets, or more than 75 kB of fonts', () => {
  expect(walked.filter(({ fonts }) => fonts > 0).length).toBeGreaterThan(walked.length / 2);
  expect(walked.filter(({ sheets, fonts }) => sheets > 4 || fonts > 75_000)).toEqual([]);
});

test('links within the site stay below its base, and lead somewhere', async () => {
  const { origin } = new URL(url);
  const inside = new Set(walked.flatMap(({ links }) => links).filter((link) => link.startsWith(origin)));
  expect([...inside].filter((link) => !link.startsWith(url))).toEqual([]);
  const answers = await Promise.all([...inside].map(async (link) => ({ link, status: (await fetch(link)).status })));
  expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
});

test('every template has a page that is looked at closely', () => {
  const root = fileURLToPath(new URL('../../../', import.meta.url));
  // Where there are hundreds of decisions, systems or teams, their index is divided: `large-index.test.ts`.
  const divided = ['decisions/log', 'organisation/many-systems', 'organisation/many-teams'];
  // GitHub opens a new file itself, other hosts need a page of the site: `new-entry.test.ts`.
  // And a form is only there where a playbook asks for one: `form.test.ts`.
  const elsewhere = [...divided, 'site/new-entry', 'site/form'];
  const all = findTemplates(root).map(({ name }) => name);
  expect([...new Set(pages.map(({ template }) => template))].toSorted()).toEqual(
    all.filter((name) => !elsewhere.includes(name)),
  );
});

describe.each(close)('$template $path', ({ path }) => {
  test('has no barrier, narrow or wide, light or dark', () => {
    expect(looked.get(path)?.barriers).toEqual([]);
  });

  test('says without scripts all that it says with them', () => {
    expect(looked.get(path)?.onlyWithScripts).toEqual([]);
  });
});

describe('search', () => {
  const searched = close
    .map(({ template, path }) => ({
      template,
      path,
      html: readFileSync(join(folder, path, path.endsWith('/') ? 'index.html' : ''), 'utf8'),
    }))
    .filter(({ html }) => html.includes('data-pagefind-body'));

  test('is tried with every kind that is found', () => {
    expect(new Set(searched.map(({ path }) => path.split('/')[1])).size).toBeGreaterThan(14);
  });

  test.each(searched)('knows what $template shows, and nothing else: $path', ({ path, html }) => {
    expect(searchedText(html).blocks.flatMap(({ text }) => wordsOf(text))).toEqual(looked.get(path)?.displayed);
  });
});
