import { describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { ladderSchema } from './schema.ts';

const minimal = parse(readFileSync(new URL('fixtures/minimal.yaml', import.meta.url), 'utf8')) as Record<
  string,
  unknown
>;
const accepts = (fields: object) => ladderSchema.safeParse({ ...minimal, ...fields }).success;

const level = (fields: object) => ({
  levels: [{ id: 'engineer', label: 'Engineer', rank: 1, track: 'ic', ...fields }],
});
const expectation = (fields: object) => ({
  expectations: [
    { id: 'finishes-work', group: 'delivery', levels: ['engineer'], text: 'Finishes a planned task.', ...fields },
  ],
});

describe('a ladder', () => {
  test.each([
    ['as small as it can be', {}],
    ['without expectations: a ladder may live by its dimensions', { expectations: [] }],
    ['that takes the place of another', { supersedes: 'ladder/engineering' }],
    ['with a level that equals one of its own', level({ equivalentTo: ['team-lead'] })],
    ['with a level that equals one of another ladder', level({ equivalentTo: ['management#team-lead'] })],
    ['with ranks that leave room', level({ rank: 30 })],
    ['with an expectation that lasts', expectation({ cumulative: true })],
    [
      'with a place to learn from',
      expectation({ resources: [{ label: 'Small changes', url: 'https://example.org/' }] }),
    ],
  ])('may be %s', (_, fields) => {
    expect(accepts(fields)).toBe(true);
  });

  test.each([
    ['a version of two numbers', { version: '1.0' }],
    ['no tracks', { tracks: [] }],
    ['no groups', { groups: [] }],
    ['a group without a label', { groups: [{ id: 'delivery' }] }],
    ['half a rank', level({ rank: 1.5 })],
    ['an equal level by its label', level({ equivalentTo: ['Team lead'] })],
    ['an expectation of no level', expectation({ levels: [] })],
    ['an expectation longer than a sentence', expectation({ text: 'Writes. '.repeat(40) })],
    ['a kind that does not exist', expectation({ kind: 'wish' })],
    [
      'a scale of one step',
      { scales: [{ id: 'reach', label: 'Reach', steps: [{ id: 'team', label: 'Team', definition: 'The team.' }] }] },
    ],
    ['promotion without criteria', { promotion: { criteria: [] } }],
  ])('may not have %s', (_, fields) => {
    expect(accepts(fields)).toBe(false);
  });
});
