import { describeFields } from '#testing/describe-fields.ts';
import { ladderSchema } from './schema.ts';

const level = (fields: object) => ({
  levels: [{ id: 'engineer', label: 'Engineer', rank: 1, track: 'ic', ...fields }],
});
const expectation = (fields: object) => ({
  expectations: [
    { id: 'finishes-work', group: 'delivery', levels: ['engineer'], text: 'Finishes a planned task.', ...fields },
  ],
});

const requirement = (fields: object) => ({
  requirements: [{ level: 'engineer', skill: 'estimation', step: 'working', ...fields }],
});
const points = (threshold: object) => ({ pointsModel: { points: { working: 3 }, thresholds: [threshold] } });
const override = (fields: object) => ({
  extends: ['behaviours/everyone'],
  overrides: [{ expectation: 'asks-early', text: 'Asks at once.', reason: 'Customers wait.', ...fields }],
});

describeFields('a ladder', ladderSchema, import.meta.url, {
  mayBe: [
    ['without expectations: a ladder may live by its dimensions', { expectations: [] }],
    ['that takes the place of another', { supersedes: 'ladder/engineering' }],
    ['with a level that equals one of its own', level({ equivalentTo: ['team-lead'] })],
    ['with a level that equals one of another ladder', level({ equivalentTo: ['management#team-lead'] })],
    ['with ranks that leave room', level({ rank: 30 })],
    ['with an expectation that lasts', expectation({ cumulative: true })],
    [
      'with a place to learn from',
      expectation({ resources: [{ label: 'Small changes', url: 'https://example.org/' }] }),
    ],
    ['that takes its groups from another', { extends: ['ladder/engineering'], groups: [], expectations: [] }],
    ['that asks for skills and not for behaviours', requirement({})],
    ['that counts points', points({ min: 12, level: 'engineer' })],
    ['whose points reach a title', points({ min: 12, title: 'Keeper of the rota' })],
    ['that leaves out what it inherits', override({ text: null })],
  ],
  mayNotHave: [
    ['a version of two numbers', { version: '1.0' }],
    ['no tracks', { tracks: [] }],
    ['a group without a label', { groups: [{ id: 'delivery' }] }],
    ['half a rank', level({ rank: 1.5 })],
    ['an equal level by its label', level({ equivalentTo: ['Team lead'] })],
    ['an expectation of no level', expectation({ levels: [] })],
    ['an expectation longer than a sentence', expectation({ text: 'Writes. '.repeat(40) })],
    ['a kind that does not exist', expectation({ kind: 'wish' })],
    [
      'a scale of one step',
      { scales: [{ id: 'reach', label: 'Reach', steps: [{ id: 'team', label: 'Team', definition: 'The team.' }] }] },
    ],
    ['a requirement without a step', requirement({ step: undefined })],
    ['points that reach nothing', points({ min: 12 })],
    ['an override without a reason', override({ text: 'Asks at once.', reason: undefined })],
    ['promotion without criteria', { promotion: { criteria: [] } }],
  ],
});
