import { expect, test } from 'vitest';
import { example } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';
import { partsOf } from './parts.ts';

const role = 'role/engineering-manager';
const { view, entry } = exampleSite([
  example('role', { title: 'Engineering manager' }, { id: 'engineering-manager' }),
  example(
    'ritual',
    {
      title: 'Retrospective',
      roles: [
        { role: 'example-role', part: 'facilitator' },
        { role, part: 'required' },
      ],
    },
    { id: 'retrospective' },
  ),
  example(
    'governance',
    {
      title: 'Incident policy',
      steps: [{ title: 'Declare', text: 'Say so.', owner: role }],
      decisionRights: [
        { decision: 'Stop a release.', decides: 'example-role', consulted: [role] },
        { decision: 'Call people in.', decides: role },
      ],
    },
    { id: 'incident-policy' },
  ),
  example('onboarding', {
    checkpoints: [
      { day: 5, with: role, questions: ['What confused you?'] },
      { day: 1, with: role, questions: ['Did you find it?'] },
    ],
  }),
  example('guide', { related: [role] }),
]);

test('a role takes part in what names it in a field of its own, and not in what only mentions it', () => {
  const { meetings, decisions, steps, conversations } = partsOf(entry('role', 'engineering-manager'), view);
  expect(meetings.map(({ ritual, part }) => [ritual.id, part])).toEqual([['retrospective', 'required']]);
  expect(decisions.map(({ decision, part }) => [decision, part])).toEqual([
    ['Stop a release.', 'consulted'],
    ['Call people in.', 'decides'],
  ]);
  expect(steps.map(({ governance, title }) => [governance.id, title])).toEqual([['incident-policy', 'Declare']]);
  expect(conversations.map(({ day }) => day)).toEqual([1, 5]);
});
