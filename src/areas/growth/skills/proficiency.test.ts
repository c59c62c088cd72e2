import { describe, expect, test } from 'vitest';
import { example } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';
import { skillsNeeded } from './proficiency.ts';

const asked = (id: string, levels: readonly string[], skills: readonly string[], proficiency?: string) => ({
  id,
  group: 'delivery',
  levels,
  text: `Shows ${id}.`,
  skills,
  proficiency,
});
const skills = ['testing', 'coaching', 'estimation'].map((id) => example('skill', {}, { id }));

function needs(levelId: string, expectations: readonly object[], more: object = {}) {
  const { data } = exampleSite([...skills, example('ladder', { expectations, ...more })]).entry('ladder');
  const level = data.levels.find((each) => each.id === levelId);
  return level === undefined
    ? []
    : skillsNeeded(data, level).map(
        ({ skill, step, before, change }) => `${skill}: ${before?.id ?? '–'} → ${step?.id ?? '–'} (${change})`,
      );
}

describe('the skills that a level needs', () => {
  test.each([
    [
      'the highest step that any expectation asks for',
      [
        asked('tests-own', ['engineer'], ['testing'], 'foundational'),
        asked('tests-all', ['engineer'], ['testing'], 'working'),
      ],
      'engineer',
      ['testing: – → working (new)'],
    ],
    [
      'raised against the level below',
      [
        asked('tests-own', ['engineer'], ['testing'], 'foundational'),
        asked('tests-all', ['senior-engineer'], ['testing'], 'practitioner'),
      ],
      'senior-engineer',
      ['testing: foundational → practitioner (raised)'],
    ],
    [
      'never less than before',
      [
        asked('tests-own', ['engineer'], ['testing'], 'expert'),
        asked('tests-all', ['senior-engineer'], ['testing'], 'working'),
      ],
      'senior-engineer',
      ['testing: expert → expert (kept)'],
    ],
    [
      'new where the level below did not ask',
      [asked('coaches', ['senior-engineer'], ['coaching'], 'working')],
      'senior-engineer',
      ['coaching: – → working (new)'],
    ],
    [
      'without a step where the ladder names none',
      [asked('estimates', ['engineer'], ['estimation'])],
      'engineer',
      ['estimation: – → – (new)'],
    ],
  ])('are %s', (_, expectations, level, expected) => {
    expect(needs(level, expectations)).toEqual(expected);
  });

  test('follow the ladder’s own scale where it has one', () => {
    const scales = [
      {
        id: 'proficiency',
        label: 'Proficiency',
        steps: [
          { id: 'learning', label: 'Learning', definition: 'With help.' },
          { id: 'leading', label: 'Leading', definition: 'Helps others.' },
        ],
      },
    ];
    expect(needs('engineer', [asked('tests-own', ['engineer'], ['testing'], 'leading')], { scales })).toEqual([
      'testing: – → leading (new)',
    ]);
  });
});
