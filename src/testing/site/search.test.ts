/** The search as its readers use it: what it finds, by keyboard and by ear. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import type { SearchDialog } from '#site/client/search/search-dialog.ts';
import { goldenQueries, SORTS, type Sort } from '../golden-queries.ts';
import { barriers } from './barriers.ts';
import { lastingVisit, visit, type VisitOptions } from './visit.ts';

const { url } = inject('sampled');
const REVIEW = 'guides/everyday-work/code-review/';

/** A page of the playbook with the search open. */
async function openSearch(options?: VisitOptions, open = visit) {
  const visited = await open(`${url}${REVIEW}`, options);
  await visited.page.keyboard.press('/');
  await visited.page.getByRole('combobox').waitFor();
  return visited;
}

/** Types as a reader does, and waits for the answer. */
async function search(page: Page, query: string): Promise<void> {
  await page.getByRole('combobox').fill(query);
  await page.getByRole('dialog').getByRole('status').filter({ hasText: /“/ }).waitFor();
}

const optionsOf = (page: Page) => page.getByRole('option');
const activeOption = async (page: Page) =>
  page.locator(`[id="${await page.getByRole('combobox').getAttribute('aria-activedescendant')}"]`);

describe('golden queries', () => {
  const FOUND_BY = 5;
  let ranks: ReadonlyMap<Sort, readonly number[]>;

  beforeAll(async () => {
    const { page } = await openSearch({}, lastingVisit);
    const queries = goldenQueries.map(({ query }) => query);
    const found = await page.evaluate(async (all) => {
      const dialog = document.querySelector<SearchDialog>('search-dialog');
      const answers: string[][] = [];
      for (const query of all) answers.push(((await dialog?.find(query)) ?? []).map(({ path }) => path));
      return answers;
    }, queries);
    const reciprocal = goldenQueries.map(({ answers, sort }, index) => {
      const at = (found[index] ?? []).slice(0, FOUND_BY).findIndex((path) => answers.includes(path));
      return { sort, rank: at === -1 ? 0 : 1 / (at + 1) };
    });
    ranks = new Map(
      SORTS.map((sort) => [sort, reciprocal.filter((each) => each.sort === sort).map(({ rank }) => rank)]),
    );
  });

  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

  test('the right page is among the first', () => {
    const all = mean([...ranks.values()].flat());
    const lines = [...ranks].map(
      ([sort, values]) => `${sort.padEnd(9)} ${mean(values).toFixed(3)} of ${values.length}`,
    );
    console.log(`Mean reciprocal rank among the first ${FOUND_BY}: ${all.toFixed(3)}\n${lines.join('\n')}`);
    expect(all).toBeGreaterThanOrEqual(0.85);
  });

  test.each(SORTS)('no sort is left behind: %s', (sort) =>
    expect(mean(ranks.get(sort) ?? [])).toBeGreaterThanOrEqual(0.75),
  );
});

test.each(['/', 'Control+k', 'Meta+k'])('it opens with %s, and Escape gives the focus back', async (key) => {
  const { page, faults } = await visit(`${url}${REVIEW}`);
  const button = page.getByRole('button', { name: 'Search' });
  await button.focus();
  await page.keyboard.press(key);
  await page.getByRole('combobox').waitFor();
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox');
  await page.keyboard.press('Escape');
  expect(await page.getByRole('dialog').count()).toBe(0);
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(faults).toEqual([]);
});

test('the arrow keys choose, and Enter opens the section', async () => {
  const { page, faults } = await openSearch();
  await search(page, 'how do I name a branch');
  await page.keyboard.press('ArrowDown');
  expect(await (await activeOption(page)).textContent()).toContain('Branches and commits');
  await page.keyboard.press('ArrowDown');
  expect(await (await activeOption(page)).getAttribute('aria-selected')).toBe('true');
  await page.keyboard.press('End');
  expect(await (await activeOption(page)).getAttribute('id')).toBe(await optionsOf(page).last().getAttribute('id'));
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(`${url}guides/everyday-work/branches-and-commits/#how-to-name-a-branch`);
  expect(faults).toEqual([]);
});

test('Enter without a choice opens the first', async () => {
  const { page } = await openSearch();
  await search(page, 'retrospective');
  await page.keyboard.press('Enter');
  await page.waitForURL(`${url}rituals/retrospective/`);
});

test('a page and its sections are one group, and how many there are is said', async () => {
  const { page } = await openSearch();
  await search(page, 'commit message');
  const group = page.getByRole('group', { name: 'Branches and commits' });
  expect(await group.getByRole('option').count()).toBeGreaterThan(1);
  expect(await group.locator('mark').count()).toBeGreaterThan(0);
  expect(await page.getByRole('dialog').getByRole('status').textContent()).toMatch(/^\d+ pages for “commit message”$/);
});

test('a misspelt word is read as the one that is meant, unless the reader insists', async () => {
  const { page } = await openSearch();
  await search(page, 'retrospectve');
  expect(await page.locator('.search-corrected').textContent()).toContain('Showing results for retrospective.');
  await page.getByRole('button', { name: 'Search for exactly “retrospectve”' }).click();
  await page.getByText('Nothing found for “retrospectve”.').waitFor();
  expect(await page.locator('.search-ways').getByRole('link', { name: 'Rhythm' }).isVisible()).toBe(true);
});

test('filters narrow what was found, and say how much they would leave', async () => {
  const { page } = await openSearch();
  await search(page, 'debt');
  const ritual = page.getByRole('checkbox', { name: /^Ritual/ });
  const label = (await ritual.locator('..').textContent()) ?? '';
  await ritual.check();
  const count = Number(/\d+/.exec(label)?.[0]);
  await page.getByText(new RegExp(`^${count} pages? for “debt”$`)).waitFor();
  expect(await page.locator('.search-kind').allTextContents()).toEqual(Array.from({ length: count }, () => 'Ritual'));
});

test('what cannot be loaded is said, and can be tried again', async () => {
  const { page } = await visit(`${url}${REVIEW}`);
  await page.route('**/search/catalogue.json', (route) => route.abort());
  await page.keyboard.press('/');
  await page.getByText('The search could not be loaded.').waitFor();
  await page.unroute('**/search/catalogue.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await search(page, 'retrospective');
  expect(await optionsOf(page).first().textContent()).toContain('Retrospective');
});

describe.each([360, 1280])('at %i px', (width) => {
  test.each(['', 'retrospectve', 'zzqx'])('there is no barrier with %j', async (query) => {
    const { page } = await openSearch({ width });
    if (query !== '') await search(page, query);
    await page.keyboard.press('ArrowDown');
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await barriers(page, { within: '.search' }), colorScheme).toEqual([]);
    }
  });
});
