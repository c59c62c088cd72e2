import { describe, expect, test } from 'vitest';
import { example } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';
import type { RoleBody } from './pages.ts';

const manager = example(
  'role',
  { title: 'Engineering manager', responsibilities: ['Hold *one-to-ones*.'], ladder: 'management' },
  { id: 'engineering-manager' },
);
const management = example('ladder', { title: 'Management ladder' }, { id: 'management' });
const retrospective = example(
  'ritual',
  {
    title: 'Retrospective',
    roles: [
      { role: 'engineering-manager', part: 'informed' },
      { role: 'example-role', part: 'facilitator' },
    ],
  },
  { id: 'retrospective' },
);
const calibration = example(
  'ritual',
  {
    title: 'Calibration',
    roles: [
      { role: 'engineering-manager', part: 'decider' },
      { role: 'example-role', part: 'facilitator' },
    ],
  },
  { id: 'calibration' },
);
const policy = example(
  'governance',
  { title: 'Hiring', decisionRights: [{ decision: 'Whom *we hire*.', decides: 'engineering-manager' }] },
  { id: 'hiring' },
);
const plan = example(
  'onboarding',
  { checkpoints: [{ day: 5, with: 'engineering-manager', questions: ['What confused you?'] }] },
  { id: 'first-week' },
);
const content = [manager, management, retrospective, calibration, policy, plan];

const pageOf = (site = exampleSite(content)) => site.page<RoleBody>('role', 'engineering-manager');

describe('the page of a role', () => {
  test('says what it answers for, and on which ladder one grows', () => {
    expect(pageOf().body).toMatchObject({
      responsibilities: ['Hold <em>one-to-ones</em>.'],
      ladder: { label: 'Management ladder', href: '/ladders/management/' },
    });
  });

  test('gathers where it takes part, what asks most of it first', () => {
    const { rituals, decisions, conversations } = pageOf().body;
    expect(rituals.map(({ part, where }) => `${part} ${where.label}`)).toEqual([
      'Decides Calibration',
      'Is told Retrospective',
    ]);
    expect(decisions).toEqual([
      { part: 'Decides', where: { label: 'Hiring', href: '/governance/hiring/' }, about: 'Whom <em>we hire</em>.' },
    ]);
    expect(conversations).toEqual([{ label: 'First week, day 5', href: '/onboarding/first-week/#day-5' }]);
  });

  test('has in its contents what it prints', () => {
    expect(pageOf().anchors).toEqual(['responsibilities', 'rituals', 'decisions', 'conversations']);
  });

  test('leaves out what its readers may not see', () => {
    const hidden = exampleSite(
      content.map((each) => (each === manager ? each : { ...each, data: { ...each.data, visibility: 'restricted' } })),
    );
    expect(pageOf(hidden).body).toMatchObject({
      ladder: undefined,
      rituals: [],
      decisions: [],
      conversations: [],
      owned: [],
    });
  });
});
