/** Folders of guides without a page of their own are shown by their names, and lead nowhere themselves. */
import { expect, test } from 'vitest';
import { kinds } from '#areas/kinds.ts';
import { plainCode } from '#markdown/code-block.ts';
import { NO_HISTORY } from '#model/history.ts';
import type { NavLink, Page } from '#model/page.ts';
import { guideFile, viewOf } from '#testing/playbooks.ts';
import { siteContext } from './context.ts';
import { folderName } from './folder.ts';
import type { SectionBody } from './listing/listing.ts';
import { sitePages } from './pages.ts';
import { isRedirect } from './redirects.ts';
import { siteTools } from './tools.ts';

const FILES = {
  'guides/start.md': guideFile('Start here', { fields: 'order: 1\n', body: 'A.' }),
  'guides/on_call/rota.md': guideFile('The rota', { fields: 'order: 2\n', body: 'B.' }),
  'guides/on_call/during/First_Hour.md': guideFile('The first hour', { body: 'C.' }),
  'guides/on_call/during/comms/status.md': guideFile('A status page', { body: 'D.' }),
  'guides/zeal.md': guideFile('Zeal', { fields: 'order: 3\n', body: 'E.' }),
};

function pagesOf(files: Readonly<Record<string, string>>): ReadonlyMap<string, Page> {
  const context = siteContext(viewOf(files), { kinds, today: '2026-06-01', history: NO_HISTORY });
  return new Map(sitePages(context, siteTools(context, plainCode), { rules: [] }).map((page) => [page.path, page]));
}
const PAGES = pagesOf(FILES);
const chromeAt = (path: string, pages = PAGES) => pages.get(path)!.chrome;
const shape = (links: readonly NavLink[]): readonly unknown[] =>
  links.map(({ label, href, children }) => (children.length > 0 ? [label, href, shape(children)] : [label, href]));

test('the way to a page names the folders above it, those in a row too', () => {
  expect(chromeAt('/guides/on-call/during/comms/status/').breadcrumbs.slice(1)).toEqual([
    { label: 'Guides', href: '/guides/' },
    { label: 'On call' },
    { label: 'During' },
    { label: 'Comms' },
    { label: 'A status page', href: '/guides/on-call/during/comms/status/' },
  ]);
});

test('beside a page they stand in the place of their first page, with what is in them', () => {
  expect(shape(chromeAt('/guides/start/').sidebar?.links ?? [])).toEqual([
    ['Start here', '/guides/start/'],
    [
      'On call',
      undefined,
      [
        ['The rota', '/guides/on-call/rota/'],
        ['During', undefined],
      ],
    ],
    ['Zeal', '/guides/zeal/'],
  ]);
  expect(shape(chromeAt('/guides/on-call/during/first-hour/').sidebar?.links ?? [])).toEqual([
    ['Start here', '/guides/start/'],
    [
      'On call',
      undefined,
      [
        ['The rota', '/guides/on-call/rota/'],
        [
          'During',
          undefined,
          [
            ['Comms', undefined, [['A status page', '/guides/on-call/during/comms/status/']]],
            ['The first hour', '/guides/on-call/during/first-hour/'],
          ],
        ],
      ],
    ],
    ['Zeal', '/guides/zeal/'],
  ]);
});

test('where they hold more than a sidebar has room for, they are names only', () => {
  const many = Object.fromEntries(
    Array.from({ length: 70 }, (_, index) => [
      `guides/reference/p${index}.md`,
      guideFile(`P ${index}`, { body: 'A.' }),
    ]),
  );
  const links = chromeAt('/guides/start/', pagesOf({ ...FILES, ...many })).sidebar?.links ?? [];
  expect(links.find(({ label }) => label === 'Reference')?.children).toEqual([]);
});

test('one reads on from page to page through them', () => {
  const way = ['/guides/start/'];
  for (let at = chromeAt('/guides/start/').next; at !== undefined; at = chromeAt(at.href).next) way.push(at.href);
  expect(way).toEqual([
    '/guides/start/',
    '/guides/on-call/rota/',
    '/guides/on-call/during/comms/status/',
    '/guides/on-call/during/first-hour/',
    '/guides/zeal/',
  ]);
});

test('the index of guides has them as headings', () => {
  const { groups } = PAGES.get('/guides/')!.body as SectionBody;
  expect(groups.map(({ label, items }) => [label, items.map(({ title }) => title)])).toEqual([
    ['Start here', ['Start here']],
    ['On call', ['The rota', 'A status page', 'The first hour']],
    ['Zeal', ['Zeal']],
  ]);
});

test('a file whose name is no id is found at the address that its name would give it', () => {
  const redirects = [...PAGES.values()]
    .filter(isRedirect)
    .map(({ path, body }) => [path, body.to.href])
    .toSorted();
  expect(redirects).toEqual([
    ['/guides/on_call/during/First_Hour/', '/guides/on-call/during/first-hour/'],
    ['/guides/on_call/during/comms/status/', '/guides/on-call/during/comms/status/'],
    ['/guides/on_call/rota/', '/guides/on-call/rota/'],
  ]);
});

test('a folder whose page these readers may not see is one without a page', () => {
  const hidden = guideFile('Secret name', { fields: 'visibility: restricted\n', body: 'F.' });
  const pages = pagesOf({ ...FILES, 'guides/on_call/index.md': hidden });
  expect(JSON.stringify([...pages])).toBe(JSON.stringify([...PAGES]));
});

test.each([
  ['guides/on_call/a.md', 1, 'On call'],
  ['guides/API-Design/Error Codes/a.md', 2, 'Error Codes'],
  ['guides/a/b/README.md', 1, 'A'],
])('the folder of %s at %d is called %s', (file, depth, name) => expect(folderName(file, depth)).toBe(name));
