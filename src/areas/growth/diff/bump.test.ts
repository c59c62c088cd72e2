/** Versions: which one follows, and which of two is the later. */
import { expect, test } from 'vitest';
import { bumped, compareVersions } from './bump.ts';

test.each([
  ['1.4.2', 'major', '2.0.0'],
  ['1.4.2', 'minor', '1.5.0'],
  ['1.4.2', 'patch', '1.4.3'],
  ['1.4.2', 'none', '1.4.2'],
] as const)('after %s, a %s change makes %s', (version, bump, next) => {
  expect(bumped(version, bump)).toBe(next);
});

test('versions are compared as numbers', () => {
  expect(['1.10.0', '1.2.0', '0.9.9', '1.2.0'].toSorted(compareVersions)).toEqual([
    '0.9.9',
    '1.2.0',
    '1.2.0',
    '1.10.0',
  ]);
});
