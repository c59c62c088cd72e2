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
const panelsOf = (given: Parameters<typeof smallMultiples.panels>[0]['lines']) =>
  smallMultiples.panels({ lines: given }, english);
const [leadTime, availability, satisfaction] = panelsOf(lines);

test('each line has a panel with its own axis, and says where that begins unless it is zero', () => {
  expect([leadTime, availability].map((small) => small?.panel.start.labels[0]?.words)).toEqual(['0', '99.4\u00a0%']);
  expect([leadTime, availability].map((small) => small?.remark)).toEqual([
    undefined,
    'The axis begins at 99.4\u00a0%.',
  ]);
});

test('a line without values has none', () => {
  expect(satisfaction).toBeUndefined();
});

test('plots begin and end at the same place, and share their days', () => {
  const drawn = [leadTime, availability].map((small) => small?.panel);
  expect(new Set(drawn.map((panel) => `${panel?.start.width} ${panel?.end.width}`)).size).toBe(1);
  const lastDots = drawn.map((panel) => panel?.shapes.find(({ look }) => look === 'last'));
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
      const panels = panelsOf(given).flatMap((small) => (small ? [small.panel] : []));
      expect(faultsOf({ panels, remarks: [], notes: [] })).toEqual([]);
    }),
  );
});

test('where a line ends before the others, the words of a gap leave its last value alone', () => {
  const [small] = panelsOf([
    {
      name: 'Short',
      unit: '',
      points: weekly([200.02, 200.02, 200.02, 200.02, undefined, undefined, undefined, 100.01]),
    },
    { name: 'Long', unit: '%', points: weekly(Array.from({ length: 9 }, () => 1_000_000.5)) },
  ]);
  expect(small && faultsOf({ panels: [small.panel], remarks: [], notes: [] })).toEqual([]);
});
