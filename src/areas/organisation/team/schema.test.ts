import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { teamSchema } from './schema.ts';

const minimal = parse(readFileSync(new URL('fixtures/minimal.yaml', import.meta.url), 'utf8')) as Record<
  string,
  unknown
>;
const accepts = (fields: object) => teamSchema.safeParse({ ...minimal, ...fields }).success;
const interaction = (fields: object) => ({ interactions: [{ team: 'platform', mode: 'x-as-a-service', ...fields }] });

describe('a team', () => {
  test.each([
    ['as small as it can be', {}],
    ['that uses another', interaction({})],
    ['that works with another until a day', interaction({ mode: 'collaboration', until: '2026-12-18' })],
  ])('may be %s', (_, fields) => {
    expect(accepts(fields)).toBe(true);
  });

  test.each([
    ['no mission', { mission: undefined }],
    ['a type of its own', { type: 'feature' }],
    ['a mission of a page', { mission: 'We serve. '.repeat(50) }],
    ['an interaction with a role', interaction({ team: 'role/engineer manager' })],
    ['an interaction without a mode', interaction({ mode: undefined })],
    ['an interaction until a day that does not exist', interaction({ until: '2026-02-30' })],
    ['members: people are named by role', { members: ['Somebody'] }],
  ])('may not have %s', (_, fields) => {
    expect(accepts(fields)).toBe(false);
  });
});
