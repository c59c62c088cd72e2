import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { action } from './rule-examples.ts';
import { snapshotSchema } from './schema.ts';

const minimal = parse(readFileSync(new URL('fixtures/minimal.yaml', import.meta.url), 'utf8')) as object;
const accepts = (fields: object) => snapshotSchema.safeParse({ ...minimal, ...fields }).success;
const result = (fields: object) => ({ results: { 'speaking-up': fields } });

describe('a snapshot', () => {
  test.each([
    ['as small as it can be', {}],
    ['of the organisation', { unit: undefined }],
    ['with counted answers', result({ answer: 'better', distribution: { worse: 0, better: 6 } })],
    ['with a question that does not apply', result({ notApplicable: 'Nothing runs in production yet.' })],
    ['with something to do', { actions: [action('red-card')] }],
  ])('may be one %s', (_, fields) => {
    expect(accepts(fields)).toBe(true);
  });

  test.each([
    ['nobody', { participants: 0 }],
    ['half a vote', result({ answer: 'better', distribution: { better: 0.5 } })],
    ['an answer and a reason for none', result({ answer: 'better', notApplicable: 'No.' })],
    ['neither an answer nor a reason', result({ comment: 'We talked.' })],
    ['an action without anybody who sees to it', { actions: [action('red-card', { owner: undefined })] }],
    ['an action without a day', { actions: [action('red-card', { due: 'soon' })] }],
    ['the names of voters', result({ answer: 'better', voters: ['the tall one'] })],
  ])('may not have %s', (_, fields) => {
    expect(accepts(fields)).toBe(false);
  });
});
