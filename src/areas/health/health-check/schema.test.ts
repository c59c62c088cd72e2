import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { answer, area, question } from './rule-examples.ts';
import { healthCheckSchema } from './schema.ts';

const minimal = parse(readFileSync(new URL('fixtures/minimal.yaml', import.meta.url), 'utf8')) as object;
const accepts = (fields: object) => healthCheckSchema.safeParse({ ...minimal, ...fields }).success;

const glyph = (sign: string) => ({ scale: [answer('worse', 'Needs help', sign), answer('better', 'Going well', '▲')] });
const asked = (fields: object) => ({ areas: [area('safety', { ...question('speaking-up'), ...fields })] });

describe('a health check', () => {
  test.each([
    ['as small as it can be', {}],
    ['with a question that is turned round', asked({ reverseScored: true })],
    ['with a question that some may skip', asked({ applicability: 'Skip it without on-call duty.' })],
    ['with a sign of several code points', glyph('🧑‍🚒')],
    ['with a letter for a sign', glyph('A')],
    ['that takes figures from registers', { prefill: ['debt', 'risks'] }],
    ['for a small group', { minRespondents: 3 }],
  ])('may be one %s', (_, fields) => {
    expect(accepts(fields)).toBe(true);
  });

  test.each([
    ['one answer only', { scale: [answer('fine', 'Fine', '▲')] }],
    ['no sign', glyph('')],
    ['a blank for a sign', glyph(' ')],
    ['two signs for one answer', glyph('▼▼')],
    ['no areas', { areas: [] }],
    ['an area without a question', { areas: [area('safety')] }],
    ['a question of which nobody knows how well looks', asked({ looksGood: [] })],
    ['counts that name people', { minRespondents: 2 }],
    ['a league table', { comparability: 'ranking' }],
  ])('may not have %s', (_, fields) => {
    expect(accepts(fields)).toBe(false);
  });
});
