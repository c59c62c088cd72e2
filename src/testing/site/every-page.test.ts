/** What holds for every page, as a browser meets it: nothing fails, nobody else is asked, nothing hangs over the edge, every link leads on. */
import type { Browser } from 'playwright-core';
import { beforeAll, expect, inject, test } from 'vitest';
import { launchChromium } from '../browser.ts';
import { visit } from './visit.ts';

interface Walked {
  readonly path: string;
  readonly faults: readonly string[];
  /** By how much the page is wider than a telephone. */
  readonly overhang: number;
  /** Where its links lead, without the anchors. */
  readonly links: readonly string[];
}

const { url, pages } = inject('sampled');
const TABS = 3;

let walked: readonly Walked[];

beforeAll(async () => {
  const browser = await launchChromium(inject('chromium'));
  const waiting = pages.filter(({ template }) => template !== 'site/redirect').map(({ path }) => path);
  walked = (await Promise.all(Array.from({ length: TABS }, () => walk(browser, waiting)))).flat();
  await browser.close();
}, 600_000);

/** One tab, which takes pages until none is left. */
async function walk(browser: Browser, waiting: string[]): Promise<readonly Walked[]> {
  const { page, faults, close } = await visit(browser, url, { width: 360 });
  const found: Walked[] = [];
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const before = faults.length;
    await page.goto(`${url}${path.slice(1)}`);
    const overhang = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    const links = await page.evaluate(() => [...document.links].map(({ href }) => href.replace(/#.*/, '')));
    found.push({ path, faults: faults.slice(before), overhang, links: [...new Set(links)] });
  }
  await close();
  return found;
}

test('no page has an error, a request that fails, or one that leaves the site', () => {
  expect(walked.flatMap(({ path, faults }) => faults.map((fault) => `${path} ${fault}`))).toEqual([]);
});

test('no page is wider than a telephone of 360 px', () => {
  expect(
    walked.filter(({ overhang }) => overhang > 0).map(({ path, overhang }) => `${path} by ${overhang} px`),
  ).toEqual([]);
});

test('links within the site stay below its base, and lead somewhere', async () => {
  const { origin } = new URL(url);
  const inside = new Set(walked.flatMap(({ links }) => links).filter((link) => link.startsWith(origin)));
  expect([...inside].filter((link) => !link.startsWith(url))).toEqual([]);
  const answers = await Promise.all([...inside].map(async (link) => ({ link, status: (await fetch(link)).status })));
  expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
});
