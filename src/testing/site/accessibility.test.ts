/** Every kind of page is free of barriers that a program can find: narrow and wide, light and dark. */
import { fileURLToPath } from 'node:url';
import axe, { type RunOnly } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { findTemplates } from '#site/templates.ts';
import { launchChromium } from '../browser.ts';
import { samples } from './samples.ts';
import { reader } from './visit.ts';

declare global {
  interface Window {
    /** What `axe.source` leaves behind. */
    readonly axe: typeof axe;
  }
}

const ALL_RULES: RunOnly = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};

/** The dark theme changes colours and nothing else. */
const LOOKS: readonly { readonly colorScheme: 'light' | 'dark'; readonly runOnly: RunOnly }[] = [
  { colorScheme: 'light', runOnly: ALL_RULES },
  { colorScheme: 'dark', runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } },
];

const { url, pages } = inject('sampled');

let browser: Browser;
beforeAll(async () => void (browser = await launchChromium(inject('chromium'))));
afterAll(() => browser.close());

/** What axe finds, as lines that say where. */
async function barriers(page: Page, runOnly: RunOnly): Promise<readonly string[]> {
  const { violations } = await page.evaluate(
    (only) => window.axe.run({ runOnly: only, resultTypes: ['violations'] }),
    runOnly,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
}

test('every template has a page that is looked at', () => {
  const root = fileURLToPath(new URL('../../../', import.meta.url));
  expect([...new Set(pages.map(({ template }) => template))].toSorted()).toEqual(
    findTemplates(root).map(({ name }) => name),
  );
});

describe.concurrent.each([360, 1280])('at %i px', (width) => {
  let open: (address: string) => Promise<Page>;
  beforeAll(async () => void (open = await reader(browser, { width })));

  test.each(samples(pages))('$template $path', async ({ path }) => {
    const page = await open(`${url}${path.slice(1)}`);
    await page.evaluate(axe.source);
    const found: string[] = [];
    for (const { colorScheme, runOnly } of LOOKS) {
      await page.emulateMedia({ colorScheme });
      found.push(...(await barriers(page, runOnly)).map((barrier) => `${colorScheme}: ${barrier}`));
    }
    await page.close();
    expect(found).toEqual([]);
  });
});
