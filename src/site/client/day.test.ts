import { expect, test } from 'vitest';
import { dayIn } from './day.ts';

test.each([
  ['en-GB', '2026-04-08', '8 April 2026'],
  ['de', '2026-04-08', '8. April 2026'],
  ['en-GB', '', ''],
  ['en-GB', 'soon', 'soon'],
])('in %s the day “%s” is “%s”', (locale, date, words) => {
  expect(dayIn(locale, date)).toBe(words);
});
