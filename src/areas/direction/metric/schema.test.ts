import { describeFields } from '#testing/describe-fields.ts';
import { metricSchema } from './schema.ts';

const point = { date: '2026-04-01', value: 3 };

describeFields('a metric', metricSchema, import.meta.url, {
  mayBe: [
    ['one with a target', { target: { value: 24, by: '2026-12-31' } }],
    ['one that stays in a band', { direction: 'range', target: { low: 2, high: 5 } }],
    ['one of a few points', { series: [point, { ...point, note: 'A new pipeline.' }] }],
    ['one with a day that was not measured', { series: [{ ...point, value: null }] }],
    ['one of several teams', { for: ['team/payments', 'system/ledger', 'domain/billing'] }],
  ],
  mayNotHave: [
    ['no question', { question: undefined }],
    ['no decision', { decision: undefined }],
    ['no way to mislead', { misuse: [] }],
    ['a person as its grain', { grain: 'person' }],
    ['an explanation for one of three only', { explain: { engineer: 'How long your change waits.' } }],
    ['a value in words', { series: [{ ...point, value: 'three' }] }],
    ['a point without a value', { series: [{ date: '2026-04-01' }] }],
    ['a framework of its own', { mapsTo: [{ framework: 'ours', term: 'Speed' }] }],
    ['a window in plain words', { window: 'a week' }],
  ],
});
