import { expect, test } from 'vitest';
import { readDay } from './days.ts';

test.each([
  ['2020-01-31', '2020-01-31'],
  ['2020-1-5', '2020-01-05'],
  ['2020/01/31', '2020-01-31'],
  ['2020-01-31T10:00:00Z', '2020-01-31'],
  ['31.01.2020', '2020-01-31'],
  ['31 January 2020', '2020-01-31'],
  ['Jan 31st, 2020', '2020-01-31'],
  ['2020-02-30', undefined],
  ['yesterday', undefined],
  ['12 Foo 2020', undefined],
  ['', undefined],
])('%j is %s', (written, day) => {
  expect(readDay(written)).toBe(day);
});
