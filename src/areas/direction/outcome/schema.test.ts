import { describeFields } from '#testing/describe-fields.ts';
import { outcomeSchema } from './schema.ts';

describeFields('an outcome', outcomeSchema, import.meta.url, {
  mayBe: [['followed by points', { points: ['Ask early.'] }]],
  mayNotHave: [
    ['no statement', { statement: undefined }],
    ['a point without words', { points: [''] }],
    ['a field that nobody knows', { remark: 'Perhaps.' }],
  ],
});
