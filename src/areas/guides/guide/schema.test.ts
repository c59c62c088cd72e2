import { describeFields } from '#testing/describe-fields.ts';
import { guideSchema } from './schema.ts';

describeFields('a guide', guideSchema, import.meta.url, {
  mayBe: [
    ['at a place among others', { order: 3 }],
    ['for some readers', { audience: ['new-hire', 'manager'] }],
  ],
  mayNotHave: [
    ['a place before the first', { order: -1 }],
    ['a place between two', { order: 1.5 }],
    ['a parent as a field: its folder says so', { parent: 'people' }],
  ],
});
