/** On a host that cannot be told what a new file holds, a page shows it: to read without scripts, and to copy with them. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Served } from '#cli/serve.ts';
import { barriers } from './barriers.ts';

import { visit } from './visit.ts';
import { workshop } from './workshop.ts';

const PAGE = 'terms/new_entry/';
let served: Served | undefined;
let url: string;
afterAll(() => served?.close());

beforeAll(async () => {
  const place = workshop({
    'playbook.yaml':
      'name: Harbour\ndescription: How we work.\nrepository: { url: https://gitlab.com/example/playbook }\n',
    'teams/platform.yaml':
      'title: Platform\nowner: team/platform\nreviewed: 2026-11-20\ntype: platform\nmission: Keeps things running.\n',
    'terms/toil.yaml':
      'title: Toil\nowner: team/platform\nreviewed: 2026-11-20\ndefinition: Work that grows with the service.\n',
  });
  expect(await place.build()).toMatchObject({ code: 0 });
  served = await serve(place.dist, { base: '/', port: 0 });
  ({ url } = served);
}, 120_000);

test('the index of a kind leads there', async () => {
  const { page } = await visit(`${url}terms/`);
  await page.getByRole('link', { name: 'New term' }).click();
  expect(page.url()).toBe(url + PAGE);
});

test('it shows name, text and place, also without scripts', async () => {
  const { page } = await visit(url + PAGE, { scripts: false });
  const content = await page.locator('main').innerText();
  expect(content).toContain('terms/new-term.');
  expect(content).toContain('owner: team/platform');
  expect(await page.getByRole('link', { name: 'Open the place for it' }).getAttribute('href')).toMatch(
    /^https:\/\/gitlab\.com\/example\/playbook\/-\/new\/main\/content\/terms\?file_name=new-term\./,
  );
});

describe.each([320, 1280])('at %i px', (width) => {
  test('it has no barrier, fits, and asks no one else for anything', async () => {
    const { page, faults } = await visit(url + PAGE, { width });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(await barriers(page, { rules: { 'target-size': { enabled: true } } })).toEqual([]);
    expect(faults).toEqual([]);
  });
});

test('each sign at a heading is as wide as a finger needs', async () => {
  const { page } = await visit(`${url}teams/platform/`);
  const widths = await page
    .locator('.permalink')
    .evaluateAll((signs) => signs.map((sign) => sign.getBoundingClientRect().width));
  expect(widths.length).toBeGreaterThan(1);
  expect(Math.min(...widths)).toBeGreaterThanOrEqual(24);
});
