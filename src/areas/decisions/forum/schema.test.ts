import { describeFields } from '#testing/describe-fields.ts';
import { forumSchema } from './schema.ts';

describeFields('a forum', forumSchema, import.meta.url, {
  mayBe: [
    ['one in which one decides', { decisionRule: 'single-decider', decider: 'tech-lead' }],
    ['one that passes questions on', { escalatesTo: 'forum/engineering-council' }],
    ['one of roles', { members: ['tech-lead', 'role/staff-engineer'] }],
  ],
  mayNotHave: [
    ['no timebox', { timebox: undefined }],
    ['a timebox in plain words', { timebox: 'two weeks' }],
    ['a rule of its own', { decisionRule: 'seniority' }],
    ['a quorum of none', { quorum: 0 }],
    ['a team among its roles', { members: ['Platform team'] }],
  ],
});
