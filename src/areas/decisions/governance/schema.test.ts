import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { governanceSchema } from './schema.ts';

const minimal = parse(readFileSync(new URL('fixtures/minimal.yaml', import.meta.url), 'utf8')) as object;
const accepts = (fields: object) => governanceSchema.safeParse({ ...minimal, ...fields }).success;

const step = (fields: object) => ({ steps: [{ title: 'Ask', text: 'Write one paragraph.', ...fields }] });
const right = (fields: object) => ({
  decisionRights: [{ decision: 'Whether to grant an exception', decides: 'tech-lead', ...fields }],
});

describe('a governance guide', () => {
  test.each([
    ['as small as it can be', {}],
    ['with a step that somebody moves forward', step({ owner: 'tech-lead', timebox: 'P5D' })],
    ['with a step that has no timebox yet', step({})],
    ['in which a team decides', right({ decides: 'team/architecture-group' })],
    ['in which roles and teams are heard', right({ consulted: ['tech-lead'], informed: ['team/platform'] })],
  ])('may be one %s', (_, fields) => {
    expect(accepts(fields)).toBe(true);
  });

  test.each([
    ['no mandate', { mandate: '' }],
    ['a step without words', step({ text: '' })],
    ['a timebox in plain words', step({ timebox: '5 days' })],
    ['two who decide', right({ decides: ['tech-lead', 'engineering-manager'] })],
    ['a decision that nobody decides', right({ decides: undefined })],
    ['somebody accountable', right({ accountable: 'tech-lead' })],
  ])('may not have %s', (_, fields) => {
    expect(accepts(fields)).toBe(false);
  });
});
