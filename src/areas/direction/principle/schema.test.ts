import { describeFields } from '#testing/describe-fields.ts';
import { principleSchema } from './schema.ts';

describeFields('a principle', principleSchema, import.meta.url, {
  mayBe: [
    ['one that serves outcomes', { servesOutcomes: ['outcome/fewer-failed-payments'] }],
    ['one with exceptions', { exceptions: ['decision/shared-table-until-july'] }],
  ],
  mayNotHave: [
    ['no statement', { statement: undefined }],
    ['a statement of a whole page', { statement: 'word '.repeat(80) }],
    ['no reason', { rationale: undefined }],
    ['no implications', { implications: [] }],
  ],
});
