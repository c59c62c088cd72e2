import { describeFields } from '#testing/describe-fields.ts';
import { governanceSchema } from './schema.ts';

const step = (fields: object) => ({ steps: [{ title: 'Ask', text: 'Write one paragraph.', ...fields }] });
const right = (fields: object) => ({
  decisionRights: [{ decision: 'Whether to grant an exception', decides: 'tech-lead', ...fields }],
});

describeFields('a governance guide', governanceSchema, import.meta.url, {
  mayBe: [
    ['one with a step that somebody moves forward', step({ owner: 'tech-lead', timebox: 'P5D' })],
    ['one with a step that has no timebox yet', step({})],
    ['one in which a team decides', right({ decides: 'team/architecture-group' })],
    ['one in which roles and teams are heard', right({ consulted: ['tech-lead'], informed: ['team/platform'] })],
  ],
  mayNotHave: [
    ['no mandate', { mandate: '' }],
    ['a step without words', step({ text: '' })],
    ['a timebox in plain words', step({ timebox: '5 days' })],
    ['two who decide', right({ decides: ['tech-lead', 'engineering-manager'] })],
    ['a decision that nobody decides', right({ decides: undefined })],
    ['somebody accountable', right({ accountable: 'tech-lead' })],
  ],
});
