import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { forumSchema } from './schema.ts';

const minimal = parse(readFileSync(new URL('fixtures/minimal.yaml', import.meta.url), 'utf8')) as object;
const accepts = (fields: object) => forumSchema.safeParse({ ...minimal, ...fields }).success;

describe('a forum', () => {
  test.each([
    ['as small as it can be', {}],
    ['in which one decides', { decisionRule: 'single-decider', decider: 'tech-lead' }],
    ['that passes questions on', { escalatesTo: 'forum/engineering-council' }],
    ['of roles', { members: ['tech-lead', 'role/staff-engineer'] }],
  ])('may be one %s', (_, fields) => {
    expect(accepts(fields)).toBe(true);
  });

  test.each([
    ['no timebox', { timebox: undefined }],
    ['a timebox in plain words', { timebox: 'two weeks' }],
    ['a rule of its own', { decisionRule: 'seniority' }],
    ['a quorum of none', { quorum: 0 }],
    ['a team among its roles', { members: ['Platform team'] }],
  ])('may not have %s', (_, fields) => {
    expect(accepts(fields)).toBe(false);
  });
});
