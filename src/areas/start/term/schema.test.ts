import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { termSchema } from './schema.ts';

const minimal = parse(readFileSync(new URL('fixtures/minimal.yaml', import.meta.url), 'utf8')) as Record<
  string,
  unknown
>;
const accepts = (fields: object) => termSchema.safeParse({ ...minimal, ...fields }).success;

describe('a term', () => {
  test.each([
    ['as small as it can be', {}],
    ['known by an acronym and by signs', { synonyms: ['SOP', '1:1', 'C++'] }],
    ['taken for another', { notToConfuseWith: ['term/playbook', 'guide'] }],
  ])('may be %s', (_, fields) => {
    expect(accepts(fields)).toBe(true);
  });

  test.each([
    ['no definition', { definition: undefined }],
    ['a definition that is an article', { definition: 'It is long. '.repeat(60) }],
    ['a synonym without letters', { synonyms: [' '] }],
    ['one synonym that is no list', { synonyms: 'SOP' }],
    ['another term by its title', { notToConfuseWith: ['Error budget'] }],
  ])('may not have %s', (_, fields) => {
    expect(accepts(fields)).toBe(false);
  });
});
