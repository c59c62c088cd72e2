import { describeFields } from '#testing/describe-fields.ts';
import { roleSchema } from './schema.ts';

describeFields('a role', roleSchema, import.meta.url, {
  mayBe: [
    ['on a ladder', { ladder: 'ladder/management' }],
    ['responsible for something', { responsibilities: ['Hire.'] }],
  ],
  mayNotHave: [
    ['a responsibility without words', { responsibilities: [''] }],
    ['two ladders', { ladder: ['management', 'individual-contributor'] }],
    ['a holder: people come and go', { holder: 'Somebody' }],
  ],
});
