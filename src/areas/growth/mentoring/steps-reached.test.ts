/** Which level is the first to ask for which step of a skill, and who could teach it. */
import { describe, expect, test } from 'vitest';
import { PROFICIENCY_STEPS } from '../expectation/proficiency.ts';
import { example } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';
import type { MentoringBody } from './mentoring.ts';
import { mentoringPage } from './mentoring.ts';
import { firstTeachingStep } from './steps-reached.ts';

const asks = (level: string, skill: string, proficiency?: string, more: object = {}) => ({
  id: `${level}-${skill}`,
  group: 'delivery',
  levels: [level],
  text: `${skill} at ${level}.`,
  skills: [skill],
  proficiency,
  ...more,
});

const skill = (id: string, title: string, group?: string) => example('skill', { title, group }, { id });
const role = (id: string, title: string) => example('role', { title, ladder: 'example-ladder' }, { id });

const ladder = example('ladder', {
  title: 'Engineering ladder',
  levels: [
    { id: 'engineer', label: 'Engineer', rank: 1, track: 'ic' },
    { id: 'senior', label: 'Senior engineer', rank: 2, track: 'ic', titles: [{ label: 'Technical lead' }] },
    { id: 'staff', label: 'Staff engineer', rank: 3, track: 'ic' },
  ],
  expectations: [
    asks('engineer', 'testing', 'working'),
    asks('senior', 'testing', 'practitioner'),
    asks('staff', 'testing', 'working'),
    asks('engineer', 'estimation', 'foundational'),
    asks('staff', 'hiring'),
    asks('engineer', 'secrets', 'expert'),
    asks('senior', 'estimation', 'expert', { id: 'never', kind: 'anti-pattern' }),
  ],
  requirements: [{ level: 'staff', skill: 'skill/estimation', step: 'working' }],
});
const site = exampleSite([
  ladder,
  skill('testing', 'Testing', 'Craft'),
  skill('estimation', 'Estimation', 'Craft'),
  skill('hiring', 'Hiring'),
  { ...skill('secrets', 'Secrets'), data: { title: 'Secrets', visibility: 'restricted' } },
  role('technical-lead', 'Technical lead'),
  role('engineer', 'Engineer'),
]);
const [page] = mentoringPage(site.view.entriesOf('ladder'), site.tools);
const body: MentoringBody = page!.body;

describe('the page about mentoring', () => {
  test('says by skill who learns it and who could teach it, each step at the first level that asks for it', () => {
    const told = (levels: MentoringBody['shelves'][number]['skills'][number]['learners']) =>
      levels.map(({ level, step, roles }) => [level.label, step, ...roles.map(({ label }) => label)].join(' · '));
    expect(
      body.shelves.map(({ label, skills }) => [
        label,
        ...skills.map(({ skill: { label: name }, learners, teachers }) => [name, told(learners), told(teachers)]),
      ]),
    ).toEqual([
      [
        'Craft',
        ['Estimation', ['Engineer · Foundational', 'Staff engineer · Working'], []],
        ['Testing', ['Engineer · Working'], ['Senior engineer · Practitioner · Technical lead']],
      ],
      ['Skills', ['Hiring', ['Staff engineer · '], []]],
    ]);
  });

  test('names the roles that grow on a ladder', () => {
    expect(body.roles.map(({ role: { label }, ladder: { label: on } }) => `${label}: ${on}`)).toEqual([
      'Engineer: Engineering ladder',
      'Technical lead: Engineering ladder',
    ]);
  });

  test('leaves out what the audience may not see, and is not made where there is nothing to say', () => {
    expect(JSON.stringify(body)).not.toContain('Secrets');
    expect(mentoringPage([], site.tools)).toEqual([]);
  });
});

test.each([
  ['practitioners and experts of the common scale', PROFICIENCY_STEPS.map(({ id }) => id), 3],
  ['the last two of a scale of its own', ['none', 'basic', 'good', 'great'], 2],
  ['the last of two', ['learning', 'knowing'], 1],
])('those who teach are %s', (_, ids, first) => {
  expect(firstTeachingStep(ids.map((id) => ({ id, label: id, definition: id })))).toBe(first);
});
