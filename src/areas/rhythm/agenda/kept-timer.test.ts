/** A meeting goes on after a reload, whatever became of the clock, and an old one does not. */
import { expect, test } from 'vitest';
import type { Value } from '#site/client/kept/fields.ts';
import { keptFields, shape, standingIn, type Standing } from './kept-timer.client.ts';

const NOW = 1_800_000_000_000;
const running: Standing = { at: 1, spent: 30, isRunning: true, moment: NOW };
const found = (standing: Standing, now: number) => standingIn(new Map(Object.entries(keptFields(standing))), now, 3);

test.each<readonly [string, Standing, number, number | undefined]>([
  ['what runs has gone on meanwhile', running, NOW + 10_000, 40],
  ['what was paused has not', { ...running, isRunning: false }, NOW + 10_000, 30],
  ['a clock that was set back takes nothing away', running, NOW - 3_600_000, 30],
  ['a meeting of last week is over', running, NOW + 7 * 86_400_000, undefined],
  ['so is a paused one', { ...running, isRunning: false }, NOW + 7 * 86_400_000, undefined],
  ['an item that the agenda has no more is no place to go on from', { ...running, at: 3 }, NOW, undefined],
])('%s', (_, standing, now, spent) => {
  expect(found(standing, now)?.spent).toBe(spent);
});

test.each<Value>([
  null,
  'running',
  {},
  { ...running, at: -1 },
  { ...running, at: 0.5 },
  { ...running, spent: '30' },
  { ...running, moment: null },
])('%j is no standing', (value) => {
  expect(shape.isValid('standing', value)).toBe(false);
  expect(standingIn(new Map([['standing', value]]), NOW, 3)).toBeUndefined();
});
