import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { joinSheets, joinSheetsOfPages, writeJoinedSheets } from './page-sheets.ts';

const route = (name: string, ...sheets: readonly string[]) => ({
  routeData: { route: `/-/${name}` },
  styles: sheets.map((sheet) => ({ type: 'external', src: `/__B__/_astro/${sheet}` })),
});

test('gives each page two sheets: what all pages share, then what it adds, in its order', () => {
  const routes = [
    route('rhythm/ritual', 'Facts.a.css', 'Page.b.css', 'ritual.c.css'),
    route('site/home', 'Page.b.css', 'home.d.css'),
    route('site/not-found', 'Page.b.css'),
    route('endpoint'),
  ];
  const joined = joinSheets(routes);
  expect(joined.map(({ parts }) => parts)).toEqual([['Page.b.css'], ['Facts.a.css', 'ritual.c.css'], ['home.d.css']]);
  const [site, ritual, home] = joined.map(({ name }) => `/__B__/_astro/${name}`);
  expect(routes.map(({ styles }) => styles.map(({ src }) => src))).toEqual([[site, ritual], [site, home], [site], []]);
  expect(ritual).toMatch(/\/ritual\.[0-9a-f]{8}\.css$/);
});

test('gives pages with the same sheets the same file', () => {
  const routes = [route('a', 'Page.css', 'Facts.css'), route('b', 'Page.css', 'Facts.css'), route('c', 'Page.css')];
  expect(joinSheets(routes)).toHaveLength(2);
  expect(routes[0]?.styles).toEqual(routes[1]?.styles);
});

test('writes the text of the parts in order, and keeps a part that a script loads', () => {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-sheets-'));
  for (const name of ['Page', 'Facts', 'dialog']) writeFileSync(join(folder, `${name}.css`), `/* ${name} */`);
  writeFileSync(join(folder, 'search.js'), 'load("./dialog.css")');
  writeJoinedSheets(folder, [{ name: 'page.1.css', parts: ['Facts.css', 'Page.css', 'dialog.css'] }]);
  expect(readdirSync(folder).toSorted()).toEqual(['dialog.css', 'page.1.css', 'search.js']);
  expect(readFileSync(join(folder, 'page.1.css'), 'utf8')).toBe('/* Facts *//* Page *//* dialog */');
  rmSync(folder, { recursive: true });
});

test('does the same for pages that are rendered already, and leaves sheets alone that lie elsewhere', () => {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-sheets-'));
  const assets = join(folder, '_astro');
  mkdirSync(join(folder, 'pier'), { recursive: true });
  mkdirSync(assets);
  for (const name of ['Page', 'Tabs', 'pier']) writeFileSync(join(assets, `${name}.css`), `/* ${name} */`);
  const page = (...sheets: readonly string[]) =>
    `<head>${sheets.map((sheet) => `<link rel="stylesheet" href="/__B__/${sheet}">`).join('')}</head>`;
  const [look, base, tabs, own] = ['look.css', '_astro/Page.css', '_astro/Tabs.css', '_astro/pier.css'];
  writeFileSync(join(folder, 'quay.html'), page(look, base));
  writeFileSync(join(folder, 'pier/index.html'), page(look, tabs, base, own));
  joinSheetsOfPages(folder, assets);
  const sheetsOf = (name: string) =>
    [...readFileSync(join(folder, name), 'utf8').matchAll(/href="\/__B__\/([^"]+)"/g)].map(([, href]) => href);
  expect(sheetsOf('quay.html')).toEqual([look, expect.stringMatching(/^_astro\/site\.\w{8}\.css$/)]);
  const [first, shared, added, ...rest] = sheetsOf('pier/index.html');
  expect([first, shared, rest]).toEqual([look, sheetsOf('quay.html')[1], []]);
  expect(readFileSync(join(folder, added ?? ''), 'utf8')).toBe('/* Tabs *//* pier */');
  expect(readdirSync(assets)).toHaveLength(2);
  rmSync(folder, { recursive: true });
});
