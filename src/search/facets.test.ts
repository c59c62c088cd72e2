import { expect, test } from 'vitest';
import { smallCatalogue } from '#testing/small-catalogue.ts';
import { allows, facetValues, type Choice } from './facets.ts';

const { pages } = smallCatalogue;
const choice = (kind: readonly string[], audience: readonly string[] = []): Choice => ({
  kind: new Set(kind),
  audience: new Set(audience),
});

test.each([
  ['nothing chosen', choice([]), 5],
  ['one kind', choice(['Guide']), 3],
  ['either of two kinds', choice(['Ritual', 'Term']), 2],
  ['a kind and an audience', choice(['Guide'], ['new-hire']), 2],
  ['what no page is', choice(['Ritual'], ['leader']), 0],
])('%s', (_, chosen, count) => expect(pages.filter((page) => allows(chosen, page))).toHaveLength(count));

test('counts say what would be left, whatever is chosen in the same facet', () => {
  expect(
    facetValues('kind', pages, choice(['Guide'], ['engineer'])).map(({ value, count, isChosen }) => [
      value,
      count,
      isChosen,
    ]),
  ).toEqual([
    ['Guide', 2, true],
    ['Ritual', 1, false],
    ['Term', 1, false],
  ]);
});

test('what is chosen stays to be unchosen', () => {
  expect(facetValues('audience', [], choice([], ['leader']))).toEqual([{ value: 'leader', count: 0, isChosen: true }]);
});
