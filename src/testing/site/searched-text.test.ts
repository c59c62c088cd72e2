/** On every kind of page, search knows the words that the page displays, each as a word of its own: compared with what a browser lays out. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { searchedText } from '#cli/publishing/search/searched-text.ts';
import { wordsOf } from '#search/words.ts';
import { launchChromium } from '../browser.ts';
import { samples } from './samples.ts';
import { reader } from './visit.ts';

const { url, folder, pages } = inject('sampled');

/** What a page displays and search leaves out: controls, navigation, pictures, and what the theme adds for one purpose. */
const LEFT_OUT =
  'button, nav, svg, select, input, textarea, progress, meter, dialog, [data-pagefind-ignore], [aria-hidden="true"], [data-footnote-ref], [data-footnote-backref], .sr-only';

const searched = samples(pages)
  .map(({ template, path }) => ({
    template,
    path,
    html: readFileSync(join(folder, path, path.endsWith('/') ? 'index.html' : ''), 'utf8'),
  }))
  .filter(({ html }) => html.includes('data-pagefind-body'));

let browser: Browser;
let open: (address: string) => Promise<Page>;
beforeAll(async () => {
  browser = await launchChromium(inject('chromium'));
  open = await reader(browser, { scripts: false });
});
afterAll(() => browser.close());

async function displayedWords(path: string): Promise<readonly string[]> {
  const page = await open(url + path.slice(1));
  const text = await page.evaluate((leftOut) => {
    for (const details of document.querySelectorAll('details')) {
      // Those of one name open one at a time.
      details.removeAttribute('name');
      details.open = true;
    }
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`:is(${leftOut}) { display: none !important }`);
    document.adoptedStyleSheets.push(sheet);
    return document.querySelector<HTMLElement>('[data-pagefind-body]')?.innerText ?? '';
  }, LEFT_OUT);
  await page.close();
  return wordsOf(text);
}

test('the samples are of every kind that is found', () => {
  expect(new Set(searched.map(({ template }) => template.split('/')[0])).size).toBeGreaterThan(14);
});

test.each(searched)('$template shows what is searched, and searches what it shows: $path', async ({ path, html }) => {
  const known = searchedText(html).blocks.flatMap(({ text }) => wordsOf(text));
  expect(known).toEqual(await displayedWords(path));
});
