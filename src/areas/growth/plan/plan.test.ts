/** What a plan asks, and what becomes of its notes when the ladder or the choice changes. */
import { describe, expect, test } from 'vitest';
import { changesSince } from './changes.ts';
import type { OutlineDemand, LadderOutline } from './file/outline.ts';
import { growthWords } from '../words/growth-words.ts';
import { PLANNER_WORDS } from './planner-words.ts';
import { planFor, rewrite, titleOf, withGroup, type Plan } from './plan.ts';

const TODAY = '2026-11-20';

const demand = (
  id: string,
  group: string,
  levels: readonly string[],
  more: Partial<OutlineDemand> = {},
): OutlineDemand => ({
  id,
  group,
  levels,
  text: `${id}.`,
  avoid: false,
  readBy: [null, 'backend'],
  ...more,
});

const ladder: LadderOutline = {
  id: 'engineering',
  label: 'Engineering ladder',
  version: '1.0.0',
  disciplines: [{ id: 'backend', label: 'Backend' }],
  levels: [
    { id: 'engineer', label: 'Engineer', track: 'Individual contributor', href: '/ladders/engineering/engineer/' },
    {
      id: 'senior',
      label: 'Senior engineer',
      track: 'Individual contributor',
      href: '/ladders/engineering/senior/',
      below: 'engineer',
    },
  ],
  groups: [
    { id: 'craft', label: 'Craft' },
    { id: 'delivery', label: 'Delivery' },
  ],
  demands: [
    demand('tests', 'craft', ['engineer', 'senior']),
    demand('hoards', 'craft', ['senior'], { avoid: true }),
    demand('designs', 'craft', ['senior'], { readBy: [null] }),
    demand('designs', 'craft', ['senior'], { readBy: ['backend'], text: 'Designs a service.' }),
    demand('slices', 'delivery', ['senior']),
    demand('queries', 'delivery', ['senior'], { readBy: ['backend'] }),
  ],
};

const plan = planFor(ladder, { from: 'engineer', to: 'senior' }, TODAY)!;
const asked = ({ groups }: Plan) =>
  groups.map(({ id, asked: own }) => [id, ...own.map(({ text, mark }) => `${mark} ${text}`)]);

describe('a plan', () => {
  test('says what is new, what is asked already, and what to avoid', () => {
    expect(asked(plan)).toEqual([
      ['craft', 'new designs.', 'now tests.', 'avoid hoards.'],
      ['delivery', 'new slices.'],
    ]);
  });

  test('reads the ladder as a discipline does', () => {
    expect(asked(planFor(ladder, { discipline: 'backend', from: 'engineer', to: 'senior' }, TODAY)!)).toEqual([
      ['craft', 'new Designs a service.', 'now tests.', 'avoid hoards.'],
      ['delivery', 'new slices.', 'new queries.'],
    ]);
  });

  test('of somebody who is new to the ladder finds all of it new', () => {
    expect(asked(planFor(ladder, { to: 'engineer' }, TODAY)!)).toEqual([['craft', 'new tests.']]);
  });

  test.each([
    [{ from: 'engineer', to: 'senior' }, 'Engineer to senior engineer', 'Von Engineer zu Senior engineer'],
    [{ to: 'senior' }, 'To senior engineer', 'Zu Senior engineer'],
    [
      { discipline: 'backend', from: 'engineer', to: 'senior' },
      'Engineer to senior engineer, Backend',
      'Von Engineer zu Senior engineer, Backend',
    ],
  ])('is called after where it leads: %j', (choice, english, german) => {
    const made = planFor(ladder, choice, TODAY)!;
    expect(titleOf(made, PLANNER_WORDS)).toBe(english);
    expect(titleOf(made, growthWords({ language: 'de' }).plan.browser)).toBe(german);
  });

  test('is not made for a level that is not there', () => {
    expect(planFor(ladder, { to: 'principal' }, TODAY)).toBeUndefined();
  });
});

describe('notes', () => {
  const noted = withGroup(
    withGroup(plan, 'craft', { evidence: 'The ledger.' }, TODAY),
    'delivery',
    { goals: [{ text: 'Slice it', by: '' }] },
    TODAY,
  );

  test('stay when another level is chosen, also where it asks for nothing of the sort', () => {
    const other = rewrite(noted, ladder, { to: 'engineer' }, TODAY)!;
    expect(other.groups.map(({ id, asked: own, evidence, goals }) => [id, own.length, evidence, goals.length])).toEqual(
      [
        ['craft', 1, 'The ledger.', 0],
        ['delivery', 0, '', 1],
      ],
    );
    expect(rewrite(other, ladder, { from: 'engineer', to: 'senior' }, TODAY)).toEqual(noted);
  });
});

describe('a ladder that has changed', () => {
  const next: LadderOutline = {
    ...ladder,
    version: '2.0.0',
    demands: [
      demand('tests', 'craft', ['engineer', 'senior']),
      demand('designs', 'craft', ['senior'], { text: 'Designs whole systems.' }),
      demand('mentors', 'craft', ['senior']),
    ],
  };

  test('is told apart from the plan: what is new, what is gone, what is said differently', () => {
    expect(changesSince(plan, next)).toEqual({
      version: '2.0.0',
      added: [{ id: 'mentors', text: 'mentors.', mark: 'new' }],
      gone: [
        { id: 'hoards', text: 'hoards.', mark: 'avoid' },
        { id: 'slices', text: 'slices.', mark: 'new' },
      ],
      reworded: [{ before: 'designs.', after: 'Designs whole systems.' }],
    });
  });

  test('says so too where only its version is another', () => {
    expect(changesSince(plan, { ...ladder, version: '1.1.0' })).toEqual({
      version: '1.1.0',
      added: [],
      gone: [],
      reworded: [],
    });
  });

  test.each([
    ['the same ladder', ladder, undefined],
    ['no such ladder', undefined, 'gone'],
    ['no such level', { ...ladder, levels: ladder.levels.slice(0, 1) }, 'gone'],
  ] as const)('and %s', (_, outline, changes) => {
    expect(changesSince(plan, outline)).toEqual(changes);
  });
});
