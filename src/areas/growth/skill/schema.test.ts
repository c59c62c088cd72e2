import { describeFields } from '#testing/describe-fields.ts';
import { skillSchema } from './schema.ts';

describeFields('a skill', skillSchema, import.meta.url, {
  mayBe: [
    ['described at some of the steps', { levels: { working: { description: 'Reviews alone.' } } }],
    ['with a resource inside the playbook', { resources: [{ label: 'Code review', url: '../guides/code-review.md' }] }],
    ['described at the steps of a ladder', { ladder: 'reliability', levels: { doing: { description: 'Does it.' } } }],
  ],
  mayNotHave: [
    ['no description', { description: undefined }],
    ['a step with signals and no description', { levels: { working: { signals: ['Reviews alone.'] } } }],
    ['a resource that runs code', { resources: [{ label: 'A trick', url: 'javascript:alert(1)' }] }],
  ],
});
