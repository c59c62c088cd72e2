import { describeFields } from '#testing/describe-fields.ts';
import { debtSchema } from './schema.ts';

describeFields('a debt', debtSchema, import.meta.url, {
  mayBe: [['followed by points', { points: ['Ask early.'] }]],
  mayNotHave: [
    ['no statement', { statement: undefined }],
    ['a point without words', { points: [''] }],
    ['a field that nobody knows', { remark: 'Perhaps.' }],
  ],
});
