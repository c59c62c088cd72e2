/** Two builds are the same when only names differ that follow the paths of the sources. */
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { compareSites, type SiteFiles } from './compare-sites.ts';

interface Parts {
  readonly text?: string;
  readonly rule?: string;
  readonly script?: string;
  readonly record?: string;
}

/** A site of one page whose sources lie in a folder: scopes and hashes follow it. */
function site(
  folder: 'kinds' | 'areas',
  { text = 'Levels', rule = 'gap:1rem', script, record = 'Levels' }: Parts = {},
) {
  const [scope, hash] = folder === 'kinds' ? ['abcd1234', 'X1'] : ['wxyz6789', 'Y2'];
  const page = `<link rel="stylesheet" href="../_astro/entry.${hash}.css"><script src="../_astro/page.${hash}.js"></script>
<h1 data-astro-cid-${scope}>${text}</h1>`;
  const files = {
    'ladders/index.html': page,
    [`_astro/entry.${hash}.css`]: `h1[data-astro-cid-${scope}]{${rule}}@media print{h1[data-astro-cid-${scope}]{margin:0}}`,
    [`_astro/page.${hash}.js`]: `import{a as ${hash}}from"./shared.${hash}.js";${hash}("matrix");`,
    [`_astro/shared.${hash}.js`]: script ?? 'export const a=(name)=>customElements.get(name);',
    '.waymark-files': hash,
    'mark.svg': '<svg/>',
  };
  const texts = Object.entries(files).map(([path, content]): [string, Buffer] => [path, Buffer.from(content)]);
  return new Map([...texts, [`search/${hash}/en_${hash}.pf_fragment`, gzipSync(record)]]) as SiteFiles;
}

test('a move of the sources is no difference', () => {
  expect(compareSites(site('kinds'), site('areas'))).toEqual([]);
});

test.each([
  ['a word on a page', { text: 'Steps' }, 'ladders/index.html'],
  ['a rule of a style sheet', { rule: 'gap:2rem' }, 'ladders/index.html'],
  ['a script that a script loads', { script: 'export const a=(name)=>document.title;' }, 'ladders/index.html'],
  ['what search knows', { record: 'Steps' }, 'search'],
])('%s is a difference', (_case, parts, path) => {
  expect(compareSites(site('kinds'), site('areas', parts))).toMatchObject([{ path, what: 'differs' }]);
});

test('a file that is gone, and a new one, are differences', () => {
  const [before, after] = [new Map(site('kinds')), new Map(site('areas'))];
  before.delete('mark.svg');
  after.delete('ladders/index.html');
  expect(compareSites(before, after)).toEqual([
    { path: 'ladders/index.html', what: 'only before' },
    { path: 'mark.svg', what: 'only after' },
  ]);
});
