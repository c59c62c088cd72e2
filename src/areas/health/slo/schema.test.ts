import { describeFields } from '#testing/describe-fields.ts';
import { sloSchema } from './schema.ts';

const measured = { good: 'Answered requests', total: 'All requests' };

describeFields('a service objective', sloSchema, import.meta.url, {
  mayBe: [
    ['one of bad events', { sli: { bad: 'Failed requests', total: 'All requests' } }],
    ['one of queries', { sli: { good: { query: 'sum(ok)', type: 'Prometheus' }, total: { query: 'sum(all)' } } }],
    ['one of a stored ratio', { sli: { raw: 'The error ratio', rawType: 'failure' } }],
    ['one of a value with a limit', { sli: { threshold: { metric: 'Age of the index', op: 'lt', value: 15 } } }],
    ['one of calendar months', { window: { calendar: 'month', timeZone: 'Europe/Berlin', start: '2026-01-01' } }],
    ['one that begins at noon', { window: { calendar: 'week', timeZone: 'UTC', start: '2026-01-05T12:00' } }],
    ['one of slices', { budgetingMethod: 'timeslices', timeSlice: { target: 95, window: 'PT5M' } }],
    ['one of several targets', { objectives: [{ target: 99, label: 'Contract' }] }],
    ['one of several parts', { objectives: [{ target: 99, weight: 2, sli: measured }] }],
  ],
  mayNotHave: [
    ['no indicator', { sli: undefined }],
    ['good events of nothing', { sli: { good: 'Answered requests' } }],
    ['good events and bad ones', { sli: { ...measured, bad: 'Failed requests' } }],
    ['a ratio of who knows what', { sli: { raw: 'The ratio' } }],
    ['a limit without a side', { sli: { threshold: { metric: 'Age of the index', value: 15 } } }],
    ['a target of everything', { target: 100 }],
    ['a target of nothing', { target: 0 }],
    ['a window in plain words', { window: '28 days' }],
    ['a calendar without a zone', { window: { calendar: 'month', start: '2026-01-01' } }],
    ['a slice of more than everything', { timeSlice: { target: 101, window: 'PT5M' } }],
    [
      'an alert that never tells anyone',
      { alertPolicies: [{ label: 'Quiet', burnRate: 2, lookback: 'PT1H', alertWhen: [] }] },
    ],
  ],
});
