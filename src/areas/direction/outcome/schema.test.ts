import { expect, test } from 'vitest';
import { describeFields, smallestEntry } from '#testing/describe-fields.ts';
import { dependenciesOf } from './dependencies.ts';
import { outcomeSchema } from './schema.ts';

const keyResult = { id: 'waiting', text: 'Customers wait less.', metric: 'waiting-time', baseline: 9, target: 2 };
const owners = { product: 'product-lead', design: 'designer', engineering: 'tech-lead' };

describeFields('an outcome', outcomeSchema, import.meta.url, {
  mayBe: [
    ['for a half-year', { period: '2026-H2' }],
    ['owned by teams and roles', { owners: { ...owners, design: 'team/design' } }],
    ['told by five key results', { keyResults: Array.from({ length: 5 }, () => keyResult) }],
    ['with a target below its baseline, and below zero', { keyResults: [{ ...keyResult, target: -1.5 }] }],
    ['waiting for a team, in short', { dependsOn: ['team/payments'] }],
    ['waiting for a system, at length', { dependsOn: [{ on: 'system/ledger', neededBy: '2026-05-01', agreed: true }] }],
  ],
  mayNotHave: [
    ['no period', { period: undefined }],
    ['a month for a period', { period: '2026-04' }],
    ['a horizon of its own', { horizon: 'soon' }],
    ['no owners', { owners: undefined }],
    ['two owners', { owners: { product: 'product-lead', engineering: 'tech-lead' } }],
    ['no key result', { keyResults: [] }],
    ['six key results', { keyResults: Array.from({ length: 6 }, () => keyResult) }],
    ['a key result without a metric', { keyResults: [{ ...keyResult, metric: undefined }] }],
    ['a target in words', { keyResults: [{ ...keyResult, target: 'better' }] }],
    ['a check-in on no day', { keyResults: [{ ...keyResult, checkIns: [{ date: '2026-02-30', value: 4 }] }] }],
    ['a milestone without a date', { milestones: [{ id: 'pilot', text: 'It runs.' }] }],
    ['a dependency on a role', { dependsOn: [{ what: 'Help.', agreed: true }] }],
    ['an ending without a reason', { ended: { on: '2026-04-01' } }],
    ['a field that nobody knows', { remark: 'Perhaps.' }],
  ],
});

test('dependencies have one form, however they are written, and are agreed only where it says so', () => {
  const data = outcomeSchema.parse({
    ...smallestEntry(import.meta.url),
    dependsOn: ['team/payments', { on: 'system/ledger', what: 'Daily totals.', agreed: true }],
  });
  expect(dependenciesOf({ data })).toEqual([
    { on: 'team/payments', agreed: false },
    { on: 'system/ledger', what: 'Daily totals.', agreed: true },
  ]);
});
