import { describeFields } from '#testing/describe-fields.ts';
import { behavioursSchema } from './schema.ts';

const expectation = (fields: object) => ({
  expectations: [
    { id: 'asks-early', group: 'working-together', text: 'Asks for help within a day of being stuck.', ...fields },
  ],
});

describeFields('a shared set', behavioursSchema, import.meta.url, {
  mayBe: [
    ['for some levels', expectation({ levels: ['senior-engineer'] })],
    ['with what to avoid', expectation({ kind: 'anti-pattern' })],
    ['with what is asked no longer', expectation({ since: '1.0.0', deprecatedIn: '2.0.0' })],
  ],
  mayNotHave: [
    ['no expectation', { expectations: [] }],
    ['no group', { groups: [] }],
    ['an expectation without a group', expectation({ group: undefined })],
    ['a version: its ladders have one', { version: '1.0.0' }],
    ['a paragraph for a sentence', expectation({ text: 'Asks early. '.repeat(30) })],
  ],
});
