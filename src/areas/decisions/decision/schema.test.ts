import { describeFields } from '#testing/describe-fields.ts';
import { decisionSchema } from './schema.ts';

const option = (fields: object) => ({ options: [{ id: 'wait', label: 'Wait', ...fields }] });

describeFields('a decision', decisionSchema, import.meta.url, {
  mayBe: [
    ['one made by somebody whom the playbook does not know', { decisionMakers: ['Jane Doe, architect'] }],
    ['one without options, in the form of MADR', { options: undefined, chosen: undefined, form: 'madr' }],
    ['one superseded by a number', { supersededBy: 12 }],
    ['one superseded by an id', { supersededBy: '0012-another-engine' }],
    ['one with number 0, as logs begin', { number: 0 }],
    ['one with a scored option', option({ scores: { cost: -2 } })],
  ],
  mayNotHave: [
    ['a status of another log', { status: 'on hold' }],
    ['a type of its own', { type: 'memo' }],

    ['a day that is none', { decideBy: '2026-02-30' }],
    ['a score beyond two', option({ scores: { cost: 3 } })],
    ['half a score', option({ scores: { cost: 0.5 } })],
    ['a negative number', { number: -1 }],
    ['dissent of nobody', { dissent: [{ text: 'No.' }] }],
  ],
});
