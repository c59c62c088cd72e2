/** The same input gives the same bytes, wherever and however often it is built. */
import { expect, inject, test } from 'vitest';
import { bytesOf, differences } from '../folder-state.ts';
import { everyKind } from './every-kind.ts';
import { workshop } from './workshop.ts';

test('in two folders', async () => {
  const [here, there] = [workshop(everyKind), workshop(everyKind)];
  expect((await here.build()).code).toBe(0);
  expect((await there.build()).code).toBe(0);
  expect(differences(bytesOf(there.dist), bytesOf(here.dist))).toEqual([]);
});

test('when it is built again by force', async () => {
  const { dist, build } = workshop(everyKind);
  await build();
  const before = bytesOf(dist);
  await build('--force');
  expect(differences(before, bytesOf(dist))).toEqual([]);
});

test('at another base, but for the page that is shown at any depth', async () => {
  const { folder, build } = workshop(everyKind);
  await build('--out', 'root');
  await build('--out', 'below', '--base', '/playbook/');
  const [root, below] = [bytesOf(`${folder}/root`), bytesOf(`${folder}/below`)];
  expect(differences(root, below)).toEqual(['.waymark-files', '404.html']);
});

test('the example has more than pages to compare', () => {
  expect(Object.keys(bytesOf(inject('example').folder)).map((name) => name.split('.').at(-1))).toEqual(
    expect.arrayContaining(['html', 'css', 'js', 'woff2', 'pagefind', 'svg']),
  );
});
