/** The site under a reader's hands: skip link, menus, theme, tabs and search, by keyboard. */
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { makeUnwilling } from './unwilling-storage.ts';
import { newContext, visit, type VisitOptions } from './visit.ts';

const { url } = inject('sampled');

const open = async (path: string, options?: VisitOptions) => (await visit(`${url}${path}`, options)).page;

test('the first key leads past the navigation', async () => {
  const page = await open('guides/everyday-work/code-review/');
  await page.keyboard.press('Tab');
  expect(await page.locator(':focus').textContent()).toBe('Skip to the content');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main')?.id)).toBe('page:content');
});

test.each([
  ['Sections', '#page\\:sections'],
  ['Guides', '#page\\:neighbourhood'],
])('the menu *%s* opens, closes with Escape, and gives the focus back', async (name, menu) => {
  const page = await open('guides/everyday-work/code-review/', { width: 360 });
  const button = page.getByRole('button', { name, exact: true });
  await button.focus();
  await page.keyboard.press('Enter');
  expect(await page.locator(menu).isVisible()).toBe(true);
  await page.keyboard.press('Tab');
  expect(await page.locator(`${menu} :focus`).count()).toBe(1);
  await page.keyboard.press('Escape');
  expect(await page.locator(menu).isVisible()).toBe(false);
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
});

test('the arrow keys move between tabs', async () => {
  const page = await open('guides/release-notes/');
  await page.getByRole('tab', { name: 'Terminal' }).first().focus();
  await page.keyboard.press('ArrowRight');
  expect(await page.getByRole('tab', { name: 'Browser' }).getAttribute('aria-selected')).toBe('true');
  expect(await page.getByRole('tabpanel').allInnerTexts()).toEqual([
    'Write it where you merge.',
    'Open the terminal of your editor.',
  ]);
});

test.each([undefined, 'blocked', 'full'] as const)(
  'tabs with the label that was chosen follow, on later pages too where the browser keeps it, and the page stays where it is: %s',
  async (how) => {
    const context = await newContext({ viewport: { width: 800, height: 800 } });
    if (how !== undefined) await makeUnwilling(context, how);
    const page = await context.newPage();
    await page.goto(`${url}guides/release-notes/`);
    const shown = () => page.locator('[role=tab][aria-selected=true]').allInnerTexts();
    expect(await shown()).toEqual(['Terminal', 'Windows']);
    await page.getByRole('tab', { name: 'Browser' }).click();
    expect(await shown()).toEqual(['Browser', 'Windows']);
    const tab = page.getByRole('tab', { name: 'Terminal' }).last();
    await tab.scrollIntoViewIfNeeded();
    const before = await tab.boundingBox();
    await tab.click();
    expect(await shown()).toEqual(['Terminal', 'Terminal']);
    expect((await tab.boundingBox())?.y).toBeCloseTo(before?.y ?? 0, 0);
    await page.reload();
    expect(await shown()).toEqual(how === undefined ? ['Terminal', 'Terminal'] : ['Terminal', 'Windows']);
  },
);

test('what is copied of changed code is the code as it is now', async () => {
  const context = await newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  await page.goto(`${url}guides/release-notes/`);
  const figure = page.locator('figure.code', { hasText: 'sentence.ts' });
  await figure.getByRole('button').click();
  await figure.getByText('Copied').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    "export const limit = 3;\nconst text = changes.slice(0, limit).join(' ');\nexport default text;",
  );
});

test('the theme goes round, and is named', async () => {
  const page = await open('');
  const toggle = page.locator('theme-toggle button');
  const named: (string | null)[] = [];
  for (let press = 0; press < 3; press += 1) {
    named.push(await toggle.getAttribute('aria-label'));
    await toggle.press('Enter');
  }
  expect(named).toEqual([
    'Theme: as the system. Change to: light',
    'Theme: light. Change to: dark',
    'Theme: dark. Change to: as the system',
  ]);
});

test('the chosen theme is there before the page is painted again', async () => {
  const page = await open('');
  const toggle = page.locator('theme-toggle button');
  await toggle.press('Enter');
  await toggle.press('Enter');
  await page.addInitScript(() => {
    // The first moment at which there is anything to paint.
    new MutationObserver((_, observer) => {
      if (document.querySelector('body') === null) return;
      sessionStorage.setItem('at-first', document.documentElement.dataset.theme ?? 'none');
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  await page.reload();
  expect(await page.evaluate(() => sessionStorage.getItem('at-first'))).toBe('dark');
});

test('a theme chosen in one window holds in the other, and where the browser does not keep it, it says so', async () => {
  const { page, faults } = await visit(url);
  const other = await page.context().newPage();
  await other.goto(`${url}terms/`);
  const theme = (at: Page) => at.evaluate(() => document.documentElement.dataset.theme ?? 'none');
  const press = (at: Page) => at.locator('theme-toggle button').press('Enter');
  await press(page);
  await other.waitForFunction(() => document.documentElement.dataset.theme === 'light');
  await press(other);
  await page.waitForFunction(() => document.documentElement.dataset.theme === 'dark');
  expect(await page.locator('theme-toggle button').getAttribute('aria-label')).toMatch(/^Theme: dark/);
  await makeUnwilling(page.context(), 'throwing');
  await page.reload();
  expect(await theme(page)).toBe('dark');
  await press(page);
  await page.getByText('This browser cannot keep the theme').waitFor();
  expect(await theme(page)).toBe('none');
  expect(faults).toEqual([]);
});

test('a theme of the release before still holds', async () => {
  const page = await open('');
  await page.evaluate(() => localStorage.setItem('waymark-theme', 'dark'));
  await page.reload();
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
  const toggle = page.locator('theme-toggle button');
  await toggle.press('Enter');
  await page.waitForFunction(() => Object.keys(localStorage).some((key) => key.endsWith(' theme')));
  await page.reload();
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBeUndefined();
});

test('nothing of the search is loaded before somebody opens it', async () => {
  const page = await open('guides/everyday-work/code-review/');
  await page.waitForLoadState('networkidle');
  const search = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => /search|dialog/.test(name)),
  );
  expect(search).toEqual([]);
  const script = page.waitForRequest(/\/_astro\/.*\.js$/);
  await page.keyboard.press('/');
  await page.getByRole('dialog').waitFor();
  expect((await script).url().startsWith(url)).toBe(true);
});
