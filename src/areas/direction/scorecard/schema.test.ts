import { describeFields } from '#testing/describe-fields.ts';
import { scorecardSchema } from './schema.ts';

describeFields('a scorecard', scorecardSchema, import.meta.url, {
  mayBe: [
    ['that of a team', { for: 'team/payments' }],
    ['that of a domain', { for: 'domain/billing' }],
    ['one of twelve', { metrics: Array.from({ length: 12 }, (_, index) => `metric-${index}`) }],
  ],
  mayNotHave: [
    ['no metrics', { metrics: [] }],
    ['thirteen metrics', { metrics: Array.from({ length: 13 }, (_, index) => `metric-${index}`) }],
    ['nobody who looks at it', { audience: [] }],
    ['a system whose it is', { for: 'System/ledger' }],
  ],
});
