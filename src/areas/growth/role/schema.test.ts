import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { roleSchema } from './schema.ts';

const minimal = parse(readFileSync(new URL('fixtures/minimal.yaml', import.meta.url), 'utf8')) as Record<
  string,
  unknown
>;
const accepts = (fields: object) => roleSchema.safeParse({ ...minimal, ...fields }).success;

describe('a role', () => {
  test.each([
    ['as small as it can be', {}],
    ['on a ladder', { ladder: 'ladder/management' }],
    ['responsible for something', { responsibilities: ['Hire.'] }],
  ])('may be %s', (_, fields) => {
    expect(accepts(fields)).toBe(true);
  });

  test.each([
    ['a responsibility without words', { responsibilities: [''] }],
    ['two ladders', { ladder: ['management', 'individual-contributor'] }],
    ['a holder: people come and go', { holder: 'Somebody' }],
  ])('may not have %s', (_, fields) => {
    expect(accepts(fields)).toBe(false);
  });
});
