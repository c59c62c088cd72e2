/** Days as readers write them. */
import { expect, test } from 'vitest';
import { formatDay } from './day.ts';

test.each([
  ['2026-04-01', '1 April 2026'],
  ['2025-12-31', '31 December 2025'],
  ['2026-01-06T10:00', '6 January 2026'],
  ['2026-13-01', '2026-13-01'],
  ['next week', 'next week'],
])('%s is %s', (day, written) => {
  expect(formatDay(day)).toBe(written);
});
