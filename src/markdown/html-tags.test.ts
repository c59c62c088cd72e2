/** Tags are found where they stand, however they are written, in one pass. */
import { expect, test } from 'vitest';
import { htmlDepth, openingTags } from './html-tags.ts';

test.each([
  ['plain', '<kbd>Enter</kbd>', ['kbd 0-5 {}']],
  [
    'with attributes in every form',
    `<a HREF="x" title='y>' open id=z>`,
    ['a 0-33 {"href":"x","title":"y>","open":"","id":"z"}'],
  ],
  ['over lines', '<img\n  src="a"\n/>', ['img 0-17 {"src":"a"}']],
  ['not in comments', '<!-- <b> --><i>', ['i 12-15 {}']],
  ['without an end', 'see <b title="', ['b 4-14 {"title":"","\\"":""}']],
  ['what is no tag', 'a < b, 1<2, </b>', []],
])('%s', (_, html, expected) => {
  expect(
    openingTags(html).map(
      ({ name, attributes, start, end }) => `${name} ${start}-${end} ${JSON.stringify(attributes)}`,
    ),
  ).toEqual(expected);
});

test('much broken HTML takes little time', () => {
  expect(openingTags('<a "'.repeat(100_000)).length).toBeGreaterThan(0);
});

test.each([
  ['elements in elements', ['<div>', '<b>', '</b>', '</div>', '<i>'], 2],
  ['elements that hold nothing', ['<br>'.repeat(200)], 0],
  ['closing tags by themselves', ['</div></div><div>'], 1],
])('depth: %s', (_, pieces, expected) => {
  expect(htmlDepth(pieces)).toBe(expected);
});
