import { expect, test } from 'vitest';
import type { Page } from '#model/page.ts';
import type { Site } from './derive-site.ts';
import { freeRedirects } from './free-redirects.ts';

const page = (path: string, template = 'site/redirect') => ({ path, template }) as Page;
const site = (...paths: readonly string[]): Site => ({
  pages: [page('/', 'site/home'), ...paths.map((path) => page(path))],
  redirects: new Map(paths.map((path) => [path, '/guides/start/'])),
  files: new Map([
    ['/changes.xml', () => ''],
    ['/lead/feed.xml', () => ''],
  ]),
  parts: new Set(),
  names: [],
});

test.each([
  ['the name of a file', '/theme.js/'],
  ['the same in capitals', '/Theme.JS/'],
  ['a file of the playbook', '/changes.xml/'],
  ['a folder below a file', '/changes.xml/more/'],
  ['a page of an adopter', '/about/'],
])('%s is left out, and said', (_, path) => {
  const free = freeRedirects(site(path, '/before/'), ['theme.js', 'about/index.html']);
  expect(free.site.pages.map((each) => each.path)).toEqual(['/', '/before/']);
  expect([...free.site.redirects.keys()]).toEqual(['/before/']);
  expect(free.notes).toEqual([`The old address \`${path}\` leads nowhere: a file of the site stands there.`]);
});

test('what is in nobody’s way stays', () => {
  const own = site('/lead/before/', '/about.html', '/about/us/');
  expect(freeRedirects(own, ['theme.js', 'about/index.html'])).toEqual({ site: own, notes: [] });
});
