import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sharesOf } from './shares.ts';

test.each([
  [
    'an agenda that fills its meeting',
    [15, 45],
    60,
    [
      { start: 0, size: 25 },
      { start: 25, size: 75 },
    ],
  ],
  [
    'an agenda with time to spare',
    [15, 15],
    60,
    [
      { start: 0, size: 25 },
      { start: 25, size: 25 },
    ],
  ],
  [
    'an agenda that is too long',
    [60, 60],
    60,
    [
      { start: 0, size: 50 },
      { start: 50, size: 50 },
    ],
  ],
  ['nothing', [], 60, []],
  [
    'parts without length',
    [0, 0],
    0,
    [
      { start: 0, size: 0 },
      { start: 0, size: 0 },
    ],
  ],
])('%s', (_, amounts, whole, shares) => {
  expect(sharesOf(amounts, whole)).toEqual(shares);
});

test('shares touch, and never leave the whole', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 480 })), fc.nat({ max: 480 }), (amounts, whole) => {
      const shares = sharesOf(amounts, whole);
      let end = 0;
      for (const { start, size } of shares) {
        expect(start).toBeCloseTo(end, 6);
        expect(size).toBeGreaterThanOrEqual(0);
        end = start + size;
      }
      expect(end).toBeLessThanOrEqual(100.000001);
    }),
  );
});
