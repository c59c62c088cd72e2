/** Any name has an id, and an id is its own. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isId } from '#model/fields.ts';
import { slug } from './slug.ts';

test.each([
  ['Run book', 'run-book'],
  ['Café: the basics', 'cafe-the-basics'],
  ['--Code_Review--', 'code-review'],
  ['Größe, Ærø, Łódź', 'grosse-aero-lodz'],
  ['設計', ''],
])('`%s` becomes `%s`', (name, id) => {
  expect(slug(name)).toBe(id);
});

test('what comes out is an id or nothing, and stays as it is', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      (name) => (slug(name) === '' || isId(slug(name))) && slug(slug(name)) === slug(name),
    ),
  );
});
