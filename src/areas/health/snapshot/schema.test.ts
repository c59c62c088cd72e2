import { describeFields } from '#testing/describe-fields.ts';
import { action } from './rule-examples.ts';
import { snapshotSchema } from './schema.ts';

const result = (fields: object) => ({ results: { 'speaking-up': fields } });

describeFields('a snapshot', snapshotSchema, import.meta.url, {
  mayBe: [
    ['one of the organisation', { unit: undefined }],
    ['one with counted answers', result({ answer: 'better', distribution: { worse: 0, better: 6 } })],
    ['one with a question that does not apply', result({ notApplicable: 'Nothing runs in production yet.' })],
    ['one with something to do', { actions: [action('red-card')] }],
  ],
  mayNotHave: [
    ['nobody', { participants: 0 }],
    ['half a vote', result({ answer: 'better', distribution: { better: 0.5 } })],
    ['an answer and a reason for none', result({ answer: 'better', notApplicable: 'No.' })],
    ['neither an answer nor a reason', result({ comment: 'We talked.' })],
    ['an action without anybody who sees to it', { actions: [action('red-card', { owner: undefined })] }],
    ['an action without a day', { actions: [action('red-card', { due: 'soon' })] }],
    ['the names of voters', result({ answer: 'better', voters: ['the tall one'] })],
  ],
});
