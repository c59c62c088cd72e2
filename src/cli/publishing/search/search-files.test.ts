/** The index has the same bytes for the same pages, whatever was kept from before. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Page } from '#model/page.ts';
import type { Catalogue } from '#search/catalogue.ts';
import { searchableGuide, type SearchableGuide } from '#testing/searchable-guide.ts';
import { temporaryFolder } from '#testing/temporary-playbook.ts';
import { digestOf } from '../digest.ts';
import { pageFacts } from '../facts.ts';
import { CATALOGUE, searchFiles } from './search-files.ts';

const onCall = searchableGuide('/guides/on-call/', { title: 'On call', text: 'How the rota works.' });
const deploying = searchableGuide('/guides/deploying/', { title: 'Deploying', text: 'How to deploy a change.' });
const changed = searchableGuide('/guides/deploying/', { title: 'Deploying', text: 'How to deploy and roll back.' });

async function filesOf(
  guides: readonly SearchableGuide[],
  kept = temporaryFolder(),
): Promise<Readonly<Record<string, string>>> {
  const { files } = await searchFiles(
    { pages: guides.map(({ model }) => model), names: [['On call', 'rota']] },
    guides.map(({ rendered }) => rendered),
    kept,
  );
  return Object.fromEntries([...files].map(([path, content]) => [path, digestOf(content())] as const));
}

test('the same pages give the same bytes, in whichever order they come', async () => {
  const files = await filesOf([onCall, deploying]);
  expect(await filesOf([onCall, deploying])).toEqual(files);
  // The catalogue keeps the order of the pages.
  expect({ ...(await filesOf([deploying, onCall])), [CATALOGUE]: files[CATALOGUE] }).toEqual(files);
});

test('an index that was kept is the one that would be made', async () => {
  const kept = temporaryFolder();
  const first = await filesOf([onCall, deploying], kept);
  const second = await filesOf([onCall, changed], kept);
  expect(second).not.toEqual(first);
  expect(second).toEqual(await filesOf([onCall, changed]));
  expect(await filesOf([onCall, deploying], kept)).toEqual(first);
  expect(readdirSync(join(kept, 'search'))).toHaveLength(2);
});

test('nothing is served that nobody loads', async () => {
  const names = Object.keys(await filesOf([onCall])).map((path) =>
    path.replace(/^\/search\/\w{12}\//, '').replace(/_[0-9a-f]{7,}/, '_…'),
  );
  expect(names.toSorted()).toEqual([
    '/search/catalogue.json',
    'fragment/en_….pf_fragment',
    'index/en_….pf_index',
    'pagefind-entry.json',
    'pagefind.en_….pf_meta',
    'pagefind.js',
    'wasm.en.pagefind',
  ]);
});

test('the catalogue knows pages, their records and headings, names and words', async () => {
  const { files, records } = await searchFiles(
    { pages: [onCall.model], names: [['On call', 'rota'], ['Toil']] },
    [onCall.rendered],
    temporaryFolder(),
  );
  const catalogue = JSON.parse(String(files.get(CATALOGUE)?.())) as Catalogue;
  expect(records).toBe(1);
  expect(catalogue).toMatchObject({
    pages: [
      {
        path: '/guides/on-call/',
        title: 'On call',
        summary: 'How the rota works.',
        kind: 'Guide',
        audience: ['engineer'],
        headings: [['why', 'Why']],
      },
    ],
    names: [['On call', 'rota']],
    words: { '1': 'call how on owner platform rota the why works' },
  });
  expect(files.has(`/${catalogue.indexes[0]}fragment/${catalogue.pages[0]?.record}.pf_fragment`)).toBe(true);
});

test('tags and former addresses are words of the page that is about the entry', async () => {
  const { model, rendered } = searchableGuide('/guides/on-call/', {
    title: 'On call',
    text: 'How.',
    tags: ['pager', 'sev1'],
  });
  const other = { ...model, path: '/guides/on-call/history/', template: 'guides/history' };
  const former: Page = {
    ...model,
    path: '/guides/old/the-rota/',
    template: 'site/redirect',
    chrome: { ...model.chrome, entry: undefined },
    body: { to: { label: 'On call', href: '/guides/on-call/' } },
  };
  const { files } = await searchFiles({ pages: [model, other, former], names: [] }, [rendered], temporaryFolder());
  const { pages } = JSON.parse(String(files.get(CATALOGUE)?.())) as Catalogue;
  expect(pages.map(({ path, keywords }) => [path, keywords])).toEqual([
    ['/guides/on-call/', ['pager', 'sev1', 'the-rota']],
  ]);
});

test('a page that is not to be found is in no index', async () => {
  const html = onCall.rendered.html.replace('data-pagefind-body', '');
  const hidden = { ...onCall, rendered: { ...onCall.rendered, html, facts: pageFacts(html) } };
  const { files, records } = await searchFiles(
    { pages: [hidden.model], names: [] },
    [hidden.rendered],
    temporaryFolder(),
  );
  expect([records, [...files.keys()]]).toEqual([0, [CATALOGUE]]);
});
