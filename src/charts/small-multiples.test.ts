import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anySeries, faultsOf, weekly } from '#testing/pictures.ts';
import { speechIn } from '#testing/speech.ts';
import { smallMultiples } from './small-multiples.ts';

const english = speechIn('en');
const lines = [
  { name: 'Change lead time', unit: 'hours', points: weekly([9, 4, 5]) },
  { name: 'Availability', unit: '%', points: weekly([99.5, 99.9]) },
  { name: 'Satisfaction', unit: 'of 5', points: weekly([undefined]) },
];
const { panels, remarks, notes } = smallMultiples.draw({ lines }, english);

test('each panel has its name above it, its unit where that is long, and its own axis', () => {
  expect(panels.map(({ title }) => title)).toEqual(['Change lead time, hours', 'Availability']);
  expect(panels.map(({ start }) => start.labels[0]?.words)).toEqual(['0', '99.5\u00a0%']);
});

test('what no panel can say is said once below: where an axis begins, and what has no values', () => {
  expect(remarks).toEqual(['Availability: the axis begins at 99.5\u00a0%.', 'Satisfaction: no values yet.']);
  expect(notes).toEqual([]);
});

test('plots begin and end at the same place, and share their days', () => {
  expect(new Set(panels.map(({ start, end }) => `${start.width} ${end.width}`)).size).toBe(1);
  const lastDots = panels.map(({ shapes }) => shapes.find(({ look }) => look === 'last'));
  expect(lastDots.map((dot) => dot && 'x' in dot && dot.x)).toEqual([96.5, 50]);
});

test('the table has a row for each day of any of them', () => {
  expect(smallMultiples.table({ lines }, english).rows[0]).toEqual([
    '19 January 2026',
    '5\u00a0hours',
    'no value',
    'no value',
  ]);
});

test('nothing leaves the pictures, and no label lies on another', () => {
  fc.assert(
    fc.property(fc.array(anySeries, { minLength: 1, maxLength: 4 }), (series) => {
      const given = series.map((points, index) => ({
        name: `Metric ${index}`,
        unit: ['%', 'hours'][index % 2] ?? '',
        points,
      }));
      expect(faultsOf(smallMultiples.draw({ lines: given }, english))).toEqual([]);
    }),
  );
});
