import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { domainSchema } from './schema.ts';

const minimal = parse(readFileSync(new URL('fixtures/minimal.yaml', import.meta.url), 'utf8')) as Record<
  string,
  unknown
>;
const accepts = (fields: object) => domainSchema.safeParse({ ...minimal, ...fields }).success;

describe('a domain', () => {
  test.each([
    ['as small as it can be', {}],
    ['part of another', { subdomainOf: 'domain/commerce' }],
    ['with words of its own', { language: [{ word: 'Order', meaning: 'What a customer wants.' }] }],
  ])('may be %s', (_, fields) => {
    expect(accepts(fields)).toBe(true);
  });

  test.each([
    ['no kind', { kind: undefined }],
    ['a kind of its own', { kind: 'strategic' }],
    ['a word without a meaning', { language: [{ word: 'Order' }] }],
    ['systems: they name their domain', { systems: ['ledger'] }],
  ])('may not have %s', (_, fields) => {
    expect(accepts(fields)).toBe(false);
  });
});
