import { describeFields } from '#testing/describe-fields.ts';
import { incidentSchema } from './schema.ts';

describeFields('an incident', incidentSchema, import.meta.url, {
  mayBe: [['followed by points', { points: ['Ask early.'] }]],
  mayNotHave: [
    ['no statement', { statement: undefined }],
    ['a point without words', { points: [''] }],
    ['a field that nobody knows', { remark: 'Perhaps.' }],
  ],
});
