import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anySeries, faultsOf, weekly } from '#testing/pictures.ts';
import { speechIn } from '#testing/speech.ts';
import { sparkline } from './sparkline.ts';

const english = speechIn('en');
const data = { name: 'Satisfaction', unit: '', points: weekly([1, 2, undefined, 4]) };

test('has no words in it, and says the same as the line', () => {
  const [panel] = sparkline.draw(data, english).panels;
  expect(panel).toMatchObject({ labels: [], start: { labels: [] }, end: { labels: [] } });
  expect(panel?.says).toBe('Satisfaction: 1 on 5 January 2026, then 4 on 26 January 2026.');
});

test('breaks at a gap, and marks only the last value', () => {
  const shapes = sparkline.draw(data, english).panels[0]?.shapes ?? [];
  expect(shapes.map(({ form, look }) => `${look} ${form}`)).toEqual(['now path', 'now dot', 'last dot']);
});

test('is nothing without values', () => {
  expect(sparkline.draw({ ...data, points: weekly([undefined]) }, english).panels).toEqual([]);
});

test('nothing leaves it', () => {
  fc.assert(
    fc.property(anySeries, (points) => {
      expect(faultsOf(sparkline.draw({ ...data, points, target: { low: 2, high: 50 } }, english))).toEqual([]);
    }),
  );
});
