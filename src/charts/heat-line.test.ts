import fc from 'fast-check';
import { expect, test } from 'vitest';
import { heatLine } from './heat-line.ts';

test('better is higher, later is further to the right', () => {
  expect(heatLine([0, 0.5, 1])).toMatchObject({ lines: ['4,24 26,14 48,4'], width: 52 });
});

test('a gap breaks the line, and a value on its own is a dot', () => {
  const { lines, dots } = heatLine([0, 0, undefined, 1]);
  expect(lines).toEqual(['4,24 26,24']);
  expect(dots).toEqual([
    { x: 4, y: 24, last: false },
    { x: 26, y: 24, last: false },
    { x: 70, y: 4, last: true },
  ]);
});

test('nothing stands outside the picture', () => {
  const values = fc.array(fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined }), { minLength: 1 });
  fc.assert(
    fc.property(values, (given) => {
      const { width, height, dots } = heatLine(given);
      return dots.every(({ x, y }) => x >= 0 && x <= width && y >= 0 && y <= height);
    }),
  );
});
