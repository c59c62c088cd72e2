import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { systemSchema } from './schema.ts';

const minimal = parse(readFileSync(new URL('fixtures/minimal.yaml', import.meta.url), 'utf8')) as Record<
  string,
  unknown
>;
const accepts = (fields: object) => systemSchema.safeParse({ ...minimal, ...fields }).success;

describe('a system', () => {
  test.each([
    ['as small as it can be', {}],
    ['without a team, for a reason', { owner: null, gapReason: 'Its team was dissolved.' }],
    ['used by teams and by systems', { consumers: ['team/billing', 'system/ledger'] }],
  ])('may be %s', (_, fields) => {
    expect(accepts(fields)).toBe(true);
  });

  test.each([
    ['no domain', { domain: undefined }],
    ['no word on its owner', { owner: undefined }],
    ['two owners', { owner: ['team/billing', 'team/platform'] }],
    ['a tier below the last', { tier: 4 }],
    ['a stage of its own', { lifecycle: 'legacy' }],
  ])('may not have %s', (_, fields) => {
    expect(accepts(fields)).toBe(false);
  });
});
