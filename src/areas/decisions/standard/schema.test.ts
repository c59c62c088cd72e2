import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { standardSchema } from './schema.ts';

const minimal = parse(readFileSync(new URL('fixtures/minimal.yaml', import.meta.url), 'utf8')) as Record<
  string,
  unknown
>;
const accepts = (fields: object) => standardSchema.safeParse({ ...minimal, ...fields }).success;
const requirement = (fields: object) => ({
  requirements: [{ id: 'at-rest', keyword: 'MUST', text: 'encrypt.', ...fields }],
});

describe('a standard', () => {
  test.each([
    ['as small as it can be', {}],
    ['about all systems, whatever their stage', { appliesTo: { lifecycles: [] } }],
    ['met by a system as a whole', { adoption: [{ system: 'ledger', state: 'met' }] }],
  ])('may be %s', (_, fields) => {
    expect(accepts(fields)).toBe(true);
  });

  test.each([
    ['no requirement', { requirements: [] }],
    ['a keyword that RFC 2119 does not know', requirement({ keyword: 'SHALL PROBABLY' })],
    ['a keyword in small letters', requirement({ keyword: 'must' })],
    ['a code of small letters', { code: 'sec-01' }],
    ['an adoption without a state', { adoption: [{ system: 'ledger' }] }],
    ['exceptions of its own: decisions make them', { exceptions: ['decision/7'] }],
  ])('may not have %s', (_, fields) => {
    expect(accepts(fields)).toBe(false);
  });
});
