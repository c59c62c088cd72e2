import { describeFields } from '#testing/describe-fields.ts';
import { strategySchema } from './schema.ts';

const claim = 'Recovery takes longer than our customers can wait.';
const policy = { id: 'recovery-first', text: 'Recovery comes first.' };

describeFields('a strategy', strategySchema, import.meta.url, {
  mayBe: [
    ['that of a team', { team: 'example-team', supports: ['strategy/organisation'] }],
    ['one without evidence yet', { diagnosis: [{ claim }] }],
    [
      'enforced in several ways',
      { policies: [{ ...policy, enforcedBy: ['standard/restore', 'metric/recovery-time'] }] },
    ],
    ['one with a first step', { actions: [{ text: 'Restore it once.', owner: 'role/tech-lead' }] }],
  ],
  mayNotHave: [
    ['no horizon', { horizon: undefined }],
    ['a horizon without an end', { horizon: { from: '2026-01-01' } }],
    ['no diagnosis', { diagnosis: [] }],
    ['no policy', { policies: [] }],
    ['a policy without a name', { policies: [{ text: 'Recovery comes first.' }] }],
    ['a diagnosis that is a sentence', { diagnosis: claim }],
    ['a step that nobody takes', { actions: [{ text: 'Restore it once.' }] }],
  ],
});
