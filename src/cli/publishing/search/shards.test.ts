import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shardsOf } from './shards.ts';

const guides = (count: number) => Array.from({ length: count }, (_, index) => ({ path: `/guides/guide-${index}/` }));

test.each([
  [0, 0],
  [1, 1],
  [250, 1],
  [251, 2],
  [1000, 5],
])('%i pages make %i indexes', (pages, shards) => expect(shardsOf(guides(pages))).toHaveLength(shards));

test('every page is in one index, wherever it stood', () => {
  const pages = guides(600);
  const paths = (from: readonly { readonly path: string }[]) =>
    shardsOf(from).map((shard) => shard.map(({ path }) => path));
  const anyOrder = fc.shuffledSubarray(pages, { minLength: pages.length });
  fc.assert(
    fc.property(anyOrder, (shuffled) => JSON.stringify(paths(shuffled)) === JSON.stringify(paths(pages))),
    { numRuns: 10 },
  );
  expect(paths(pages).flat().toSorted()).toEqual(pages.map(({ path }) => path).toSorted());
});

test('indexes are about as large as each other', () => {
  const sizes = shardsOf(guides(1000)).map((shard) => shard.length);
  expect(Math.max(...sizes)).toBeLessThan(1.3 * Math.min(...sizes));
});
