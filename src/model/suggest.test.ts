/** The suggestion is the nearest name, by a distance that behaves like one. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance, nearest } from './suggest.ts';

const fields = ['title', 'summary', 'owner', 'reviewed', 'reviewEvery', 'status', 'tags'];

describe('nearest', () => {
  test.each([
    ['sumary', 'summary'],
    ['onwer', 'owner'],
    ['Title', 'title'],
    ['reviewevery', 'reviewEvery'],
    ['tag', 'tags'],
    ['colour', undefined],
    ['', undefined],
    ['x', undefined],
  ])('to `%s` is %s', (typed, expected) => {
    expect(nearest(typed, fields)).toBe(expected);
  });

  test('is the name itself where there is one, whatever else there is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'c') })),
        fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1 }),
        (others, name) => nearest(name, [...others, name]) === name,
      ),
    );
  });

  test('has no nearer name beside it', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    fc.assert(
      fc.property(word, fc.array(word), (typed, names) => {
        const found = nearest(typed, names);
        if (found !== undefined)
          expect(editDistance(typed, found)).toBe(Math.min(...names.map((name) => editDistance(typed, name))));
      }),
    );
  });
});

describe('the distance', () => {
  test('costs nothing for what is alike at either end, as in the paths of one folder', () => {
    const alike = 'a'.repeat(100_000);
    expect(editDistance(`${alike}pgae${alike}`, `${alike}page${alike}`)).toBe(1);
  });

  test.each([
    ['owner', 'owner', 0],
    ['onwer', 'owner', 1],
    ['ower', 'owner', 1],
    ['oowner', 'owner', 1],
    ['pwner', 'owner', 1],
    ['', 'tags', 4],
    ['skill', 'ritual', 5],
  ])('from `%s` to `%s` is %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });

  test('is nothing only between equals, the same both ways, and within the longer length', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = editDistance(a, b);
        expect(distance === 0).toBe(a === b);
        expect(editDistance(b, a)).toBe(distance);
        expect(distance).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });

  // A way around may be shorter by a swap whose letters are moved again: `ca` to `abc` by `ac` costs two, straight three.
  test('is never much longer than a way around', () => {
    fc.assert(
      fc.property(word, word, word, (a, b, c) => editDistance(a, c) <= 2 * (editDistance(a, b) + editDistance(b, c))),
    );
  });
});
