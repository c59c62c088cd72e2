import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { guideSchema } from './schema.ts';

const minimal = parse(readFileSync(new URL('fixtures/minimal.yaml', import.meta.url), 'utf8')) as Record<
  string,
  unknown
>;
const accepts = (fields: object) => guideSchema.safeParse({ ...minimal, ...fields }).success;

describe('a guide', () => {
  test.each([
    ['as small as it can be', {}],
    ['at a place among others', { order: 3 }],
    ['for some readers', { audience: ['new-hire', 'manager'] }],
  ])('may be %s', (_, fields) => {
    expect(accepts(fields)).toBe(true);
  });

  test.each([
    ['a place before the first', { order: -1 }],
    ['a place between two', { order: 1.5 }],
    ['a parent as a field: its folder says so', { parent: 'people' }],
  ])('may not have %s', (_, fields) => {
    expect(accepts(fields)).toBe(false);
  });
});
