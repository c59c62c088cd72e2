/** What is derived from a whole ladder with disciplines, shared behaviours and scales. */
import { describe, expect, test } from 'vitest';
import { example } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';
import { byGroup } from '../expectation/by-group.ts';
import { compose } from './compose.ts';
import { coverage } from '../coverage/gaps.ts';
import { placeOn, radarAxes } from '../level/dimension-scales.ts';
import { forDiscipline } from './discipline.ts';
import { disciplineDifference } from '../overview/discipline-difference.ts';
import { skillsOf, skillSteps } from '../skills/proficiency.ts';
import { laddersSharing } from '../expectation/sharing.ts';

const steps = ['near', 'far', 'wide'].map((id) => ({ id, label: id, definition: `How ${id}.` }));
const dimension = (id: string) => ({ id, label: id, type: 'scale', scale: 'reach' });
const asked = (id: string, fields: object = {}) => ({
  id,
  group: 'paging',
  levels: ['engineer'],
  text: `Shows ${id}.`,
  ...fields,
});
const site = exampleSite([
  example('skill', {}, { id: 'debugging' }),
  example('skill', {}, { id: 'testing' }),
  example('behaviours', { expectations: [asked('shares', { levels: [] })] }, { id: 'everyone' }),
  example('behaviours', { expectations: [asked('guards-copies')] }, { id: 'stores' }),
  example('ladder', {
    extends: ['behaviours/everyone'],
    scales: [{ id: 'reach', label: 'Reach', steps }],
    dimensions: [dimension('scope'), dimension('reach'), dimension('horizon'), { id: 'words', label: 'words' }],
    levels: [
      { id: 'engineer', label: 'Engineer', rank: 1, track: 'ic', dimensionValues: { scope: 'near', reach: 'wide' } },
      { id: 'senior-engineer', label: 'Senior engineer', rank: 2, track: 'ic' },
    ],
    groups: [
      { id: 'results', label: 'Results' },
      { id: 'paging', label: 'Paging', parent: 'results' },
      { id: 'silence', label: 'Silence' },
    ],
    disciplines: [
      {
        id: 'data',
        label: 'Data',
        adds: ['behaviours/stores'],
        overrides: [
          { expectation: 'shares', text: null, reason: 'Nobody is near.' },
          { expectation: 'restores', text: 'Restores a copy.', reason: 'Stores differ.' },
        ],
      },
    ],
    expectations: [
      asked('restores', { examples: [{ text: 'It was back.' }], skills: ['debugging'], proficiency: 'working' }),
      asked('tunes', { disciplines: ['data'] }),
    ],
    requirements: [
      { level: 'engineer', skill: 'testing', step: 'foundational' },
      { level: 'senior-engineer', skill: 'testing', step: 'expert' },
    ],
  }),
  example('ladder', { extends: ['ladder/example-ladder'], expectations: [] }, { id: 'child' }),
]);
const whole = compose(site.entry('ladder'), site.view);
const { data } = whole;
const [discipline] = data.disciplines;
const level = (id: string) => data.levels.find((each) => each.id === id)!;

describe('a discipline', () => {
  const everyone = forDiscipline(whole, undefined, site.view);
  const here = forDiscipline(whole, discipline, site.view);
  const differenceAt = (levelId?: string) => {
    const found = disciplineDifference(
      everyone,
      here,
      discipline!.overrides,
      levelId === undefined ? undefined : level(levelId),
    );
    return {
      added: found.added.map(({ id }) => id),
      reworded: found.reworded.map(({ expectation, override }) => `${expectation.id}: ${override?.reason}`),
      leftOut: found.leftOut.map(({ expectation, override }) => `${expectation.id}: ${override?.reason}`),
    };
  };

  test('differs from everyone by what it adds, says otherwise and leaves out', () => {
    expect(differenceAt()).toEqual({
      added: ['tunes', 'guards-copies'],
      reworded: ['restores: Stores differ.'],
      leftOut: ['shares: Nobody is near.'],
    });
  });

  test('differs at each level by what that level asks', () => {
    expect(differenceAt('senior-engineer')).toEqual({ added: [], reworded: [], leftOut: ['shares: Nobody is near.'] });
  });
});

describe('sharing', () => {
  test.each([
    ['everyone', ['example-ladder', 'child']],
    ['stores', ['example-ladder', 'child']],
  ])('%s counts in %j', (id, expected) => {
    const ladders = laddersSharing(site.entry('behaviours', id), site.view).map((each) => each.id);
    expect(ladders.toSorted()).toEqual(expected.toSorted());
  });

  test('goes from a ladder to those that extend it, and not to itself', () => {
    expect(laddersSharing(site.entry('ladder'), site.view).map(({ id }) => id)).toEqual(['child']);
  });
});

describe('coverage', () => {
  const found = coverage(data);

  test('counts expectations by group and level, and passes over groups that are empty everywhere', () => {
    expect(found.groups.map(({ id, depth, counts }) => ({ id, depth, counts }))).toEqual([
      { id: 'paging', depth: 1, counts: [3, 1] },
    ]);
  });

  test('names what a level says nothing of', () => {
    expect(found.levels.map(({ silent, withoutDimension }) => ({ silent, withoutDimension }))).toEqual([
      { silent: [], withoutDimension: ['horizon', 'words'] },
      { silent: [], withoutDimension: ['scope', 'reach', 'horizon', 'words'] },
    ]);
  });

  test('lists what lacks an example or a skill', () => {
    expect(found.withoutExample.map(({ id }) => id)).toEqual(['tunes', 'shares']);
    expect(found.withoutSkill.map(({ id }) => id)).toEqual(['tunes', 'shares']);
  });
});

test('groups stand where something is in them or below them', () => {
  expect(byGroup(data.groups, data.expectations).map((each) => [each.group.id, each.expectations.length])).toEqual([
    ['results', 0],
    ['paging', 3],
  ]);
});

describe('a radar', () => {
  test('has an axis for each dimension on a scale, and none where there are fewer than three', () => {
    expect(radarAxes(data).map(({ id }) => id)).toEqual(['scope', 'reach', 'horizon']);
    expect(radarAxes({ ...data, dimensions: data.dimensions.slice(0, 2) })).toEqual([]);
  });

  test('places a level on each axis, and leaves open what it does not say', () => {
    expect(placeOn(radarAxes(data), level('engineer'))).toEqual([1, 3, null]);
  });
});

test('skills count by expectations and by requirements, and none is lost on the way up', () => {
  expect(skillsOf(data)).toEqual(['debugging', 'testing']);
  expect([...skillSteps(data, level('senior-engineer'))]).toEqual([
    ['testing', 4],
    ['debugging', 2],
  ]);
});
