import { describeFields } from '#testing/describe-fields.ts';
import { onboardingSchema } from './schema.ts';

const phase = (fields: object) => ({
  phases: [
    {
      id: 'first-week',
      label: 'First week',
      from: 1,
      to: 5,
      goal: 'Arrive.',
      outcomes: ['Arrived.'],
      tasks: [{ id: 'log-in', text: 'Log in.', audience: 'hire' }],
      ...fields,
    },
  ],
});
const task = (fields: object) => phase({ tasks: [{ id: 'log-in', text: 'Log in.', audience: 'hire', ...fields }] });

describeFields('an onboarding plan', onboardingSchema, import.meta.url, {
  mayBe: [
    ['for a role', { appliesTo: { roles: ['engineer'] } }],
    ['one that adds to others', { extends: ['everyone', 'onboarding/engineers'] }],
    ['begun before the first day', phase({ from: -5, to: -1 })],
    ['with a task that may be skipped', task({ required: false })],
    ['with a task inside the playbook', task({ links: [{ label: 'Start here', url: '../guides/start-here.md' }] })],
  ],
  mayNotHave: [
    ['no phases', { phases: [] }],
    ['a phase without a goal', phase({ goal: undefined })],
    ['a phase without an outcome', phase({ outcomes: [] })],
    ['a phase without a task', phase({ tasks: [] })],
    ['a day 0', phase({ from: 0 })],
    ['a day after the ninetieth', phase({ to: 91 })],
    ['half a day', phase({ to: 2.5 })],
    ['a task of nobody', task({ audience: undefined })],
    ['a task that takes no time', task({ minutes: 0 })],
    ['a task of a kind that does not exist', task({ kind: 'training' })],
    ['a checkpoint without questions', { checkpoints: [{ day: 5, with: 'role/mentor', questions: [] }] }],
  ],
});
