import { describe, expect, test } from 'vitest';
import { example } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';
import type { SkillBody } from './pages.ts';

const estimation = example(
  'skill',
  {
    title: 'Estimation',
    levels: {
      foundational: { description: 'Says *how long* a task takes.' },
      working: { description: 'Gives ranges.', signals: ['Names the assumption.'] },
    },
  },
  { id: 'estimation' },
);
const ladder = example('ladder', {
  expectations: [
    {
      id: 'finishes-work',
      group: 'delivery',
      levels: ['engineer'],
      text: 'Finishes a planned task.',
      skills: ['estimation'],
      proficiency: 'foundational',
    },
    {
      id: 'plans-work',
      group: 'delivery',
      levels: ['engineer', 'senior-engineer'],
      text: 'Plans with others.',
      skills: ['skill/estimation'],
      proficiency: 'working',
    },
  ],
});

const bodyOf = (...content: Parameters<typeof exampleSite>) =>
  exampleSite(...content).page<SkillBody>('skill', 'estimation').body;

describe('the page of a skill', () => {
  test('shows all five steps, described or not', () => {
    expect(bodyOf([estimation]).steps.map(({ number, label, description }) => [number, label, description])).toEqual([
      [1, 'Awareness', undefined],
      [2, 'Foundational', 'Says <em>how long</em> a task takes.'],
      [3, 'Working', 'Gives ranges.'],
      [4, 'Practitioner', undefined],
      [5, 'Expert', undefined],
    ]);
  });

  test('says at each step which levels ask for it', () => {
    expect(bodyOf([estimation, ladder]).steps.map(({ askedOf }) => askedOf.map((level) => level.label))).toEqual([
      [],
      [],
      ['Engineer', 'Senior engineer'],
      [],
      [],
    ]);
  });

  test('lists who needs it, with a link to each expectation', () => {
    expect(bodyOf([estimation, ladder]).demand).toMatchObject([
      {
        ladder: { label: 'Engineering ladder' },
        levels: [
          {
            level: { label: 'Engineer' },
            expectations: [
              { href: '/ladders/example-ladder/engineer/#finishes-work', step: 'Foundational' },
              { href: '/ladders/example-ladder/engineer/#plans-work', step: 'Working' },
            ],
          },
          {
            level: { label: 'Senior engineer' },
            expectations: [{ href: '/ladders/example-ladder/senior-engineer/#plans-work', step: 'Working' }],
          },
        ],
      },
    ]);
  });

  test('knows nothing of ladders that the audience may not see', () => {
    expect(bodyOf([estimation, { ...ladder, data: { ...ladder.data, visibility: 'restricted' } }]).demand).toEqual([]);
  });
});
