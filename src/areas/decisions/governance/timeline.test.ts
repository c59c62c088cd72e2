import fc from 'fast-check';
import { expect, test } from 'vitest';
import { timeline } from './timeline.ts';

const steps = (...timeboxes: readonly (string | undefined)[]) =>
  timeboxes.map((timebox, index) => ({ title: `Step ${index + 1}`, text: 'Someone does something.', timebox }));
const days = (...timeboxes: readonly (string | undefined)[]) =>
  timeline(steps(...timeboxes)).steps.map((each) => each.days && `${each.days.first}–${each.days.last}`);

test.each([
  ['days and weeks follow one another', ['P2D', 'P1W', 'P1D'], ['1–2', '3–9', '10–10']],
  ['nobody knows the day after a step without a timebox', ['P2D', undefined, 'P1D'], ['1–2', undefined, undefined]],
  ['nor after a step of hours', ['PT4H', 'P2D'], [undefined, undefined]],
  ['nor after a month, which has no fixed length', ['P2D', 'P1M', 'P1D'], ['1–2', undefined, undefined]],
])('%s', (_, timeboxes, expected) => {
  expect(days(...timeboxes)).toEqual(expected);
});

test.each([
  [['P2D', 'P5D'], 'P7D', 0],
  [['P2D', undefined], 'P2D', 1],
  [['PT4H', 'P3M'], 'P3MT4H', 0],
  [[undefined], undefined, 1],
  [[], undefined, 0],
])('steps of %j take %s at most, and %i of them no one knows how long', (timeboxes, total, untimed) => {
  expect(timeline(steps(...timeboxes))).toMatchObject({ total, untimed });
});

test('whole days fill the bar', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1 }), (lengths) => {
      const { steps: timed } = timeline(steps(...lengths.map((length) => `P${length}D`)));
      expect(timed.reduce((sum, { share }) => sum + (share?.size ?? 0), 0)).toBeCloseTo(100, 6);
      expect(timed.at(-1)?.days?.last).toBe(lengths.reduce((sum, length) => sum + length, 0));
    }),
  );
});
