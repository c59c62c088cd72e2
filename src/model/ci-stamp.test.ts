/** Which of two versions came first. */
import { expect, test } from 'vitest';
import { isEarlierVersion } from './ci-stamp.ts';

test.each([
  ['0.1.0', '0.2.0', true],
  ['0.9.0', '0.10.0', true],
  ['1.0.0', '0.10.0', false],
  ['0.1.9', '0.2.0', true],
  ['0.1.0', '0.1.0', false],
])('%s before %s: %s', (version, other, isEarlier) => {
  expect(isEarlierVersion(version, other)).toBe(isEarlier);
});
