import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { behavioursSchema } from './schema.ts';

const minimal = parse(readFileSync(new URL('fixtures/minimal.yaml', import.meta.url), 'utf8')) as Record<
  string,
  unknown
>;
const accepts = (fields: object) => behavioursSchema.safeParse({ ...minimal, ...fields }).success;
const expectation = (fields: object) => ({
  expectations: [
    { id: 'asks-early', group: 'working-together', text: 'Asks for help within a day of being stuck.', ...fields },
  ],
});

describe('a shared set', () => {
  test.each([
    ['as small as it can be', {}],
    ['for some levels', expectation({ levels: ['senior-engineer'] })],
    ['with what to avoid', expectation({ kind: 'anti-pattern' })],
    ['with what is asked no longer', expectation({ since: '1.0.0', deprecatedIn: '2.0.0' })],
  ])('may be %s', (_, fields) => {
    expect(accepts(fields)).toBe(true);
  });

  test.each([
    ['no expectation', { expectations: [] }],
    ['no group', { groups: [] }],
    ['an expectation without a group', expectation({ group: undefined })],
    ['a version: its ladders have one', { version: '1.0.0' }],
    ['a paragraph for a sentence', expectation({ text: 'Asks early. '.repeat(30) })],
  ])('may not have %s', (_, fields) => {
    expect(accepts(fields)).toBe(false);
  });
});
