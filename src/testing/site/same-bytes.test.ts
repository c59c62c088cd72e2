/** The same input gives the same bytes, wherever and however often it is built. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, inject, test } from 'vitest';
import { bytesOf, differences, type State } from '../folder-state.ts';
import { everyKind } from './every-kind.ts';
import { workshop } from './workshop.ts';

const here = workshop(everyKind);
let first: State;
beforeAll(async () => {
  expect(await here.build()).toMatchObject({ code: 0 });
  first = bytesOf(here.dist);
});

test('in another folder', async () => {
  const there = workshop(everyKind);
  expect(await there.build()).toMatchObject({ code: 0 });
  expect(differences(bytesOf(there.dist), first)).toEqual([]);
});

test('when it is built again by force', async () => {
  await here.build('--force');
  expect(differences(first, bytesOf(here.dist))).toEqual([]);
});

test('at another base, but for the page that is shown at any depth', async () => {
  await here.build('--out', 'below', '--base', '/playbook/');
  expect(differences(first, bytesOf(`${here.folder}/below`))).toEqual(['.waymark-files', '404.html']);
});

/** What is drawn on a page, icons among it, by the address of the page. */
function picturesIn(folder: string): ReadonlyMap<string, readonly string[]> {
  const pages = globSync('{debt,health-checks,incidents,metrics,organisation,risks,roadmap,slos}/**/*.html', {
    cwd: folder,
  });
  const drawn = pages.map((page) => {
    const html = readFileSync(join(folder, page), 'utf8');
    return [page, [...html.matchAll(/<svg[^]*?<\/svg>/g)].map(([svg]) => svg)] as const;
  });
  return new Map(drawn);
}

test('every chart and picture, drawn by another theme in another process and folder', () => {
  const [here, there] = [picturesIn(inject('example').folder), picturesIn(inject('sampled').folder)];
  expect([...here.values()].flat().length).toBeGreaterThan(200);
  expect([...here].filter(([page, drawn]) => drawn.join() !== there.get(page)?.join()).map(([page]) => page)).toEqual(
    [],
  );
});

test('the example has more than pages to compare', () => {
  expect(Object.keys(bytesOf(inject('example').folder)).map((name) => name.split('.').at(-1))).toEqual(
    expect.arrayContaining(['html', 'css', 'js', 'woff2', 'pagefind', 'svg']),
  );
});
