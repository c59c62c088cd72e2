/** Every page reads and navigates without JavaScript. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchChromium } from '../browser.ts';
import { samples } from './samples.ts';
import { reader, visit } from './visit.ts';

const { url, pages } = inject('sampled');

let browser: Browser;
beforeAll(async () => void (browser = await launchChromium(inject('chromium'))));
afterAll(() => browser.close());

/** Controls that a script brings to life; all that they do is convenience. */
const SCRIPT_ONLY =
  'search-opener, theme-toggle, copy-code, filter-bar, matrix-filter, level-compare, plan-progress, plan-start, task-tick, .run-control, growth-plan, coming-up, feed-address, copy-agenda, agenda-timer, .tab-list';

const open = async (path: string, width: number) =>
  (await visit(browser, `${url}${path.slice(1)}`, { width, scripts: false })).page;

/** What one can read in the content, as pieces of text. */
function wordsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate((controls) => {
    const texts = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
    const shown: string[] = [];
    while (texts.nextNode()) {
      const { textContent, parentElement } = texts.currentNode;
      const isShown =
        parentElement?.closest(controls) === null && parentElement.checkVisibility({ visibilityProperty: true });
      if (isShown && textContent?.trim()) shown.push(textContent.trim());
    }
    return shown;
  }, SCRIPT_ONLY);
}

describe.concurrent('without scripts', () => {
  let openWithout: (url: string) => Promise<Page>;
  let openWith: (url: string) => Promise<Page>;
  beforeAll(async () => {
    openWithout = await reader(browser, { width: 360, scripts: false });
    openWith = await reader(browser, { width: 360 });
  });

  test.each(samples(pages))('$path says all that it says with them', async ({ path }) => {
    const address = `${url}${path.slice(1)}`;
    const [without, withScripts] = await Promise.all([openWithout(address), openWith(address)]);
    const said = new Set(await wordsOf(without));
    expect((await wordsOf(withScripts)).filter((words) => !said.has(words))).toEqual([]);
    await Promise.all([without.close(), withScripts.close()]);
  });
});

test.each([
  ['the sections', '/', 'Sections', '#page\\:sections', 'Rituals', '/rituals/'],
  [
    'the neighbourhood',
    '/guides/everyday-work/code-review/',
    'Guides',
    '#page\\:neighbourhood',
    'Deploying',
    '/guides/everyday-work/deploying/',
  ],
])('%s open on a telephone and lead on', async (_, path, button, menu, link, destination) => {
  const page = await open(path, 360);
  expect(await page.locator(menu).isVisible()).toBe(false);
  await page.getByRole('button', { name: button, exact: true }).click();
  await page.locator(menu).getByRole('link', { name: link, exact: true }).click();
  expect(page.url()).toBe(`${url}${destination.slice(1)}`);
});

test('tabs stand one below the other, each under its name', async () => {
  const page = await open('/guides/release-notes/', 1280);
  expect(await page.locator('.tab:visible > .label:visible').allTextContents()).toEqual(['Terminal', 'Browser']);
});

test('what is folded away unfolds', async () => {
  const page = await open('/guides/release-notes/', 360);
  const answer = page.getByText('Because it is read on a telephone');
  expect(await answer.isVisible()).toBe(false);
  await page.getByText('Why one sentence?').click();
  expect(await answer.isVisible()).toBe(true);
});

test.each(['search-opener button', 'theme-toggle button'])('%s is not shown: it could do nothing', async (control) => {
  const page = await open('/', 1280);
  expect(await page.locator(`${control}:visible`).count()).toBe(0);
});

test('a former address leads to the present one', async () => {
  const page = await open('/guides/changelog/', 1280);
  await page.waitForURL(`${url}guides/release-notes/`);
  expect(await page.locator('h1').textContent()).toBe('Writing release notes');
});
