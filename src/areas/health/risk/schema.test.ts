import { describeFields } from '#testing/describe-fields.ts';
import { riskSchema } from './schema.ts';

describeFields('a risk', riskSchema, import.meta.url, {
  mayBe: [
    ['one that nobody owns yet', { owner: undefined }],
    ['a dependency', { type: 'dependency', dependsOn: 'team/platform', neededBy: '2026-06-01', agreed: false }],
    ['one with a next step', { next: { text: 'Ask for a date.', due: '2026-04-20' } }],
    ['one that got worse', { trend: 'worse' }],
    ['one that is lived with', { state: 'accepted', because: 'A second supplier costs more than the outage.' }],
  ],
  mayNotHave: [
    ['no statement', { statement: undefined }],
    ['a likelihood of none', { likelihood: 0 }],
    ['an impact beyond the scale', { impact: 6 }],
    ['half a step', { likelihood: 2.5 }],
    ['a step in words', { impact: 'high' }],
    ['a state of its own', { state: 'parked' }],
    ['a next step without a day', { next: { text: 'Ask for a date.' } }],
    ['a day in plain words', { neededBy: 'end of June' }],
    ['a field that nobody knows', { remark: 'Perhaps.' }],
  ],
});
