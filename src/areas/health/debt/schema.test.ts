import { describeFields } from '#testing/describe-fields.ts';
import { debtSchema } from './schema.ts';

const score = { risk: 2, cost: 3, customerImpact: 3 };

describeFields('a debt item', debtSchema, import.meta.url, {
  mayBe: [
    [
      'scored with a reason for one judgement only',
      { score: { ...score, risk: { value: 4, reason: 'It is early.' } } },
    ],
    ['of a principal that everybody agrees on', { principal: { personDays: { low: 8, high: 8 } } }],
    ['without interest', { interest: { personDaysPerMonth: 0 } }],
    ['accepted by someone without an entry', { acceptedBy: 'The board', acceptedUntil: '2026-12-31' }],
    ['planned for a quarter', { state: 'planned', cycle: '2026-Q4', work: 'testing' }],
    ['estimated again', { history: [{ date: '2026-01-12', principal: 20 }] }],
  ],
  mayNotHave: [
    ['no system', { system: undefined }],
    ['a principal that ends before it begins', { principal: { personDays: { low: 9, high: 8 } } }],
    ['a negative interest', { interest: { personDaysPerMonth: -1 } }],
    ['no consequence', { consequences: [] }],
    ['a judgement of 0', { score: { ...score, risk: 0 } }],
    ['a judgement of 6 with a reason', { score: { ...score, cost: { value: 6, reason: 'It is a lot.' } } }],
    ['a judgement between two numbers', { score: { ...score, cost: 2.5 } }],
    ['only two judgements', { score: { risk: 2, cost: 3 } }],
    ['a half-year as its cycle', { cycle: '2026-H2' }],
    ['a share of capacity that nobody keeps', { work: 'features' }],
    ['an issue without a key', { source: { url: 'https://example.org/1' } }],
    ['a state of its own', { state: 'done' }],
  ],
});
