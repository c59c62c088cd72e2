import fc from 'fast-check';
import { expect, test } from 'vitest';
import { closeness } from './closeness.ts';

test.each([
  ['both at one place', [[10], [12]], [1, 1], 1],
  ['far apart', [[10], [500]], [1, 1], 0.5],
  ['far apart, the weightier one counts', [[10], [500]], [1, 3], 0.75],
  ['one often, both once', [[1, 2, 3, 900], [910]], [1, 1], 1],
  ['nothing', [[], []], [1, 1], 0],
  ['nothing asked', [], [], 0],
])('%s', (_, places, weights, expected) => expect(closeness(places, weights)).toBe(expected));

test('it is a share, and never less than the weightiest thing alone', () => {
  const place = fc.array(fc.nat(2000), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(place, fc.integer({ min: 1, max: 9 })), { minLength: 1, maxLength: 6 }),
      (concepts) => {
        const weights = concepts.map(([, weight]) => weight);
        const found = closeness(
          concepts.map(([places]) => places),
          weights,
        );
        expect(found).toBeLessThanOrEqual(1);
        expect(found).toBeGreaterThanOrEqual(Math.max(...weights) / weights.reduce((sum, weight) => sum + weight, 0));
      },
    ),
  );
});
