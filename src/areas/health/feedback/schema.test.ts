import { describeFields } from '#testing/describe-fields.ts';
import { feedbackSchema } from './schema.ts';

const response = { date: '2026-04-13', by: 'example-role', text: 'From May on.', status: 'planned', due: '2026-05-04' };

describeFields('feedback', feedbackSchema, import.meta.url, {
  mayBe: [
    ['answered', { response }],
    ['that of a group', { team: 'example-team', groupSize: 7 }],
    ['followed to its cause', { cause: 'Nobody owns the calendar.' }],
  ],
  mayNotHave: [
    ['no words', { text: undefined }],
    ['no day', { raised: undefined }],
    ['a day in plain words', { raised: 'last week' }],
    ['a source of its own', { source: 'corridor' }],
    ['an answer from nobody', { response: { ...response, by: undefined } }],
    ['an answer that leaves open what comes of it', { response: { ...response, status: undefined } }],
    ['an answer that is noted', { response: { ...response, status: 'noted' } }],
    ['a group of nobody', { team: 'example-team', groupSize: 0 }],
  ],
});
