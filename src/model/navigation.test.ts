/** A navigation from before there were areas, told in the form of today. */
import { expect, test } from 'vitest';
import { kinds } from '#areas/kinds.ts';
import { navigationOf, plannedDoors } from './navigation.ts';

test.each([
  [['guides', 'onboarding', 'ladders', 'skills'], '[guides, start, growth]'],
  [['decisions', 'standards', 'teams'], '[decisions, organisation]'],
])('%j is %s', (written, form) => {
  expect(navigationOf(written, kinds)).toBe(form);
});

test('what is written wrong opens no door, and closes no other', () => {
  const doors = plannedDoors(kinds, ['orientation', { area: 'growth', kinds: ['ladders', 'lighthouses'] }, {}]);
  expect(doors.map(({ id, kinds: own }) => [id, own.map(({ name }) => name)])).toEqual([['growth', ['ladder']]]);
});
