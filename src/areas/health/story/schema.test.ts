import { describeFields } from '#testing/describe-fields.ts';
import { storySchema } from './schema.ts';

describeFields('a story', storySchema, import.meta.url, {
  mayBe: [
    [
      'one about an incident and what was decided',
      { about: ['incident/example-incident', 'decision/example-decision'] },
    ],
    ['recorded', { recording: 'https://example.org/recording' }],
    ['planned for a session', { date: '2026-05-06', session: 'ritual/example-ritual', told: false }],
    ['told by a team', { toldBy: 'team/example-team' }],
  ],
  mayNotHave: [
    ['nothing to take from it', { takeaways: [] }],
    ['a takeaway without words', { takeaways: [''] }],
    ['no failure', { failure: undefined }],
    ['no fix', { fix: undefined }],
    ['no day', { date: undefined }],
    ['no one who tells it', { toldBy: undefined }],
    ['a recording that leads nowhere', { recording: 'on the shared drive' }],
  ],
});
