import { describeFields } from '#testing/describe-fields.ts';
import { riskSchema } from './schema.ts';

describeFields('a risk', riskSchema, import.meta.url, {
  mayBe: [['followed by points', { points: ['Ask early.'] }]],
  mayNotHave: [
    ['no statement', { statement: undefined }],
    ['a point without words', { points: [''] }],
    ['a field that nobody knows', { remark: 'Perhaps.' }],
  ],
});
