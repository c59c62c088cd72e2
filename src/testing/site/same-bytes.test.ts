/** The same input gives the same bytes, wherever and however often it is built. */
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

test('the example has more than pages to compare', () => {
  expect(Object.keys(bytesOf(inject('example').folder)).map((name) => name.split('.').at(-1))).toEqual(
    expect.arrayContaining(['html', 'css', 'js', 'woff2', 'pagefind', 'svg']),
  );
});
