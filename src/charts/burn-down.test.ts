import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anySeries, dayAfter, faultsOf } from '#testing/pictures.ts';
import { speechIn } from '#testing/speech.ts';
import { burnDown, type BurnDownData } from './burn-down.ts';

const english = speechIn('en');
const checkout: BurnDownData = {
  name: 'Checkout availability',
  from: '2026-11-01',
  to: '2026-11-30',
  points: [
    { at: '2026-11-01', value: 100 },
    { at: '2026-11-08', value: 64 },
    { at: '2026-11-15', value: 48 },
  ],
};
const panelOf = (data: BurnDownData) => burnDown.draw(data, english).panels[0]!;

test('says how much is left, when, and until when', () => {
  expect(panelOf(checkout).says.replaceAll('\u00a0', ' ')).toBe(
    'Checkout availability: 48 % of the error budget left on 15 November 2026, in a window until 30 November 2026.',
  );
});

test('reaches over the whole window, with the line of an even burn from all to nothing', () => {
  const [even] = panelOf(checkout).shapes.filter(({ look }) => look === 'even');
  const [axis] = panelOf(checkout).shapes.filter(({ form, look }) => form === 'line' && look === 'axis');
  expect(even).toMatchObject({ x1: 3.5, x2: 96.5, y2: axis && 'y1' in axis ? axis.y1 : undefined });
  expect(panelOf(checkout).end.labels.map(({ words }) => words)).toEqual(['even burn']);
  expect(panelOf(checkout).labels.map(({ words }) => words)).toContain('48\u00a0%');
});

test('a budget that is overspent goes below zero', () => {
  const points = [...checkout.points, { at: '2026-11-20', value: -30 }];
  expect(panelOf({ ...checkout, points }).start.labels[0]?.words).toMatch(/^-/);
});

test('nothing leaves the picture, and no label lies on another', () => {
  fc.assert(
    fc.property(anySeries, fc.nat({ max: 900 }), (points, days) => {
      const marks = [{ at: dayAfter(10), label: 'outage' }];
      expect(faultsOf(burnDown.draw({ ...checkout, points, marks, to: dayAfter(300 + days) }, english))).toEqual([]);
    }),
  );
});
