import { describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { skillSchema } from './schema.ts';

const minimal = parse(readFileSync(new URL('fixtures/minimal.yaml', import.meta.url), 'utf8')) as Record<
  string,
  unknown
>;
const accepts = (fields: object) => skillSchema.safeParse({ ...minimal, ...fields }).success;

describe('a skill', () => {
  test.each([
    ['as small as it can be', {}],
    ['described at some of the steps', { levels: { working: { description: 'Reviews alone.' } } }],
    ['with a resource inside the playbook', { resources: [{ label: 'Code review', url: '../guides/code-review.md' }] }],
    ['described at the steps of a ladder', { ladder: 'reliability', levels: { doing: { description: 'Does it.' } } }],
  ])('may be %s', (_, fields) => {
    expect(accepts(fields)).toBe(true);
  });

  test.each([
    ['no description', { description: undefined }],
    ['a step with signals and no description', { levels: { working: { signals: ['Reviews alone.'] } } }],
    ['a resource that runs code', { resources: [{ label: 'A trick', url: 'javascript:alert(1)' }] }],
  ])('may not have %s', (_, fields) => {
    expect(accepts(fields)).toBe(false);
  });
});
