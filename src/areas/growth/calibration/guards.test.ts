/** The questions that guard a decision. */
import { expect, test } from 'vitest';
import { GUARDS } from './guards.ts';

test.each(GUARDS)('$name: a sign, a question, and where it is from', ({ sign, question, source }) => {
  expect(sign).toMatch(/[.]$/);
  expect(question).toMatch(/[?.]$/);
  expect(question).toContain('?');
  expect(new URL(source.url).protocol).toBe('https:');
});

test('no error is named twice, and the page says how many there are', () => {
  expect(new Set(GUARDS.map(({ name }) => name)).size).toBe(GUARDS.length);
  expect(GUARDS).toHaveLength(10);
});
