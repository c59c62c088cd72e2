import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { decisionSchema } from './schema.ts';

const minimal = parse(readFileSync(new URL('fixtures/minimal.yaml', import.meta.url), 'utf8')) as object;
const accepts = (fields: object) => decisionSchema.safeParse({ ...minimal, ...fields }).success;
const option = (fields: object) => ({ options: [{ id: 'wait', label: 'Wait', ...fields }] });

describe('a decision', () => {
  test.each([
    ['as small as it can be', {}],
    ['made by somebody whom the playbook does not know', { decisionMakers: ['Jane Doe, architect'] }],
    ['without options, in the form of MADR', { options: undefined, chosen: undefined, form: 'madr' }],
    ['superseded by a number', { supersededBy: 12 }],
    ['superseded by an id', { supersededBy: '0012-another-engine' }],
    ['with number 0, as logs begin', { number: 0 }],
    ['with a scored option', option({ scores: { cost: -2 } })],
  ])('may be one %s', (_, fields) => {
    expect(accepts(fields)).toBe(true);
  });

  test.each([
    ['a status of another log', { status: 'on hold' }],
    ['a type of its own', { type: 'memo' }],
    ['nobody who decides', { decisionMakers: [] }],
    ['a day that is none', { decideBy: '2026-02-30' }],
    ['a score beyond two', option({ scores: { cost: 3 } })],
    ['half a score', option({ scores: { cost: 0.5 } })],
    ['a negative number', { number: -1 }],
    ['dissent of nobody', { dissent: [{ text: 'No.' }] }],
  ])('may not have %s', (_, fields) => {
    expect(accepts(fields)).toBe(false);
  });
});
