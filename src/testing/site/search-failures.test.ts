/** The search where something is in its way: a lost connection, a strict policy, an old browser. It says so, does what it can, and recovers. */
import type { Page, Route } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { visit } from './visit.ts';

const { url } = inject('sampled');
const PAGE = `${url}guides/everyday-work/code-review/`;
/** It stands in the texts of several pages, and in the title of one. */
const QUERY = 'retrospective';

async function openSearch(page: Page): Promise<void> {
  await page.keyboard.press('/');
  await page.getByRole('combobox').waitFor();
}

async function search(page: Page, query: string): Promise<number> {
  await page.getByRole('combobox').fill(query);
  await statusOf(page)
    .filter({ hasText: `“${query}”` })
    .waitFor();
  return Number.parseInt((await statusOf(page).textContent()) ?? '', 10);
}

const limitOf = (page: Page) => page.locator('.search-limit');
const statusOf = (page: Page) => page.getByRole('dialog').getByRole('status');

const FAILURES: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  'is lost': (route) => route.abort('internetdisconnected'),
  'answers 404': (route) => route.fulfill({ status: 404, body: 'Not found' }),
  'answers 500': (route) => route.fulfill({ status: 500, body: '' }),
  'is another page': (route) => route.fulfill({ status: 200, contentType: 'text/html', body: '<h1>Log in</h1>' }),
  'is cut off': async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.body()).subarray(0, 60) });
  },
};

const LOADED_FIRST = ['pagefind.js', 'pagefind-entry.json', '*.pf_meta', 'wasm.*'] as const;

describe.each([
  ...LOADED_FIRST.map((part) => [part, ['is lost', 'is another page']] as const),
  ['*.pf_index', Object.keys(FAILURES)] as const,
])('where %s', (part, failures) => {
  test.each(failures)('%s, titles are searched, and all of it when it is back', async (failure) => {
    const { page } = await visit(PAGE);
    const address = new RegExp(`/search/.*/?${part.replaceAll('.', '\\.').replace('*', '[^/]*')}(\\?|$)`);
    await page.route(address, (route) => FAILURES[failure]?.(route));
    await openSearch(page);
    expect(await search(page, QUERY)).toBeGreaterThan(0);
    expect(await limitOf(page).textContent()).toMatch(/^The texts of the pages could not be loaded, so only titles/);
    const limited = await page.getByRole('group').count();
    await page.unroute(address);
    await page.getByRole('button', { name: 'Search the texts again' }).click();
    await limitOf(page).waitFor({ state: 'hidden' });
    expect(await search(page, 'commit message')).toBeGreaterThan(1);
    expect(await search(page, QUERY)).toBeGreaterThan(limited);
  });
});

test('a connection that is lost and comes back is never remembered as an empty answer', async () => {
  const { page } = await visit(PAGE);
  await openSearch(page);
  await page.context().setOffline(true);
  await search(page, 'CODEOWNERS');
  await limitOf(page).waitFor();
  await page.context().setOffline(false);
  await search(page, 'something else');
  const found = await search(page, 'CODEOWNERS');
  expect(found).toBeGreaterThan(1);
  expect(await limitOf(page).isVisible()).toBe(false);
});

test('an excerpt that does not come leaves its summary, and the filters work on', async () => {
  const { page } = await visit(PAGE);
  await page.route('**/*.pf_fragment', (route) => route.abort());
  await openSearch(page);
  const found = await search(page, QUERY);
  expect(await page.locator('.search-excerpt').first().textContent()).not.toBe('');
  await page.getByRole('checkbox', { name: /^Ritual/ }).check();
  await expect.poll(async () => Number.parseInt((await statusOf(page).textContent()) ?? '', 10)).toBeLessThan(found);
});

test('where the script of the search does not come, the reader is told, and a new page has it', async () => {
  const { page } = await visit(PAGE);
  await page.context().setOffline(true);
  await page.keyboard.press('/');
  await page.getByRole('dialog').getByText('The search could not be loaded.').waitFor();
  await page.context().setOffline(false);
  await page.getByRole('button', { name: 'Reload the page' }).click();
  await page.waitForLoadState();
  await openSearch(page);
  expect(await search(page, QUERY)).toBeGreaterThan(1);
});

/** As a server sends it that has a policy of its own. */
async function withPolicy(page: Page, policy: string): Promise<void> {
  await page.route(`${url}guides/**`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } });
  });
}

const REFUSALS: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'the policy allows no WebAssembly': (page) => withPolicy(page, "script-src 'self'"),
  'the browser has none': (page) => page.addInitScript(() => void Reflect.deleteProperty(globalThis, 'WebAssembly')),
};

test.each(Object.keys(REFUSALS))('where %s, the reader is told why, and titles are searched', async (refusal) => {
  const { page } = await visit(url);
  await REFUSALS[refusal]?.(page);
  await page.goto(PAGE);
  await openSearch(page);
  await limitOf(page).filter({ hasText: 'does not allow WebAssembly' }).waitFor();
  expect(await search(page, QUERY)).toBeGreaterThan(0);
  expect(await page.getByRole('option').first().textContent()).toContain('Retrospective');
  await page.getByRole('checkbox').first().check();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  expect(await search(page, 'zzqx')).toBeNaN();
  expect(await page.locator('.search-ways').getByRole('link').count()).toBeGreaterThan(3);
});

test('where Trusted Types are required, the search works as ever', async () => {
  const { page, faults } = await visit(url);
  await withPolicy(page, "require-trusted-types-for 'script'; trusted-types 'none'");
  await page.goto(PAGE);
  await openSearch(page);
  expect(await search(page, 'commit message')).toBeGreaterThan(1);
  expect(await limitOf(page).isVisible()).toBe(false);
  expect(faults).toEqual([]);
});
