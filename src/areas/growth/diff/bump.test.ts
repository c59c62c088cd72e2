/** Which version follows. */
import { expect, test } from 'vitest';
import { bumped } from './bump.ts';

test.each([
  ['1.4.2', 'major', '2.0.0'],
  ['1.4.2', 'minor', '1.5.0'],
  ['1.4.2', 'patch', '1.4.3'],
  ['1.4.2', 'none', '1.4.2'],
] as const)('after %s, a %s change makes %s', (version, bump, next) => {
  expect(bumped(version, bump)).toBe(next);
});
