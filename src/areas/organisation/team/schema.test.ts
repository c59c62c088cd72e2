import { describeFields } from '#testing/describe-fields.ts';
import { teamSchema } from './schema.ts';

const interaction = (fields: object) => ({ interactions: [{ team: 'platform', mode: 'x-as-a-service', ...fields }] });

describeFields('a team', teamSchema, import.meta.url, {
  mayBe: [
    ['that uses another', interaction({})],
    ['that works with another until a day', interaction({ mode: 'collaboration', until: '2026-12-18' })],
  ],
  mayNotHave: [
    ['no mission', { mission: undefined }],
    ['a type of its own', { type: 'feature' }],
    ['a mission of a page', { mission: 'We serve. '.repeat(50) }],
    ['an interaction with a role', interaction({ team: 'role/engineer manager' })],
    ['an interaction without a mode', interaction({ mode: undefined })],
    ['an interaction until a day that does not exist', interaction({ until: '2026-02-30' })],
    ['members: people are named by role', { members: ['Somebody'] }],
  ],
});
