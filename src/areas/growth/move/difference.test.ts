import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { example } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';
import type { Expectation, Ladder } from '../ladder/schema.ts';
import { wholeOf } from '../level/order.ts';
import { move, moveApart, type Move, type Side } from './difference.ts';

const base = exampleSite([
  example('ladder', {
    expectations: [{ id: 'asks-early', group: 'delivery', levels: ['engineer'], text: 'Asks early.' }],
  }),
]).entry('ladder').data;
const plain = base.expectations[0]!;

const asked = (id: string, text: string, fields: Partial<Expectation> = {}): Expectation => ({
  ...plain,
  id,
  text,
  levels: ['senior-engineer'],
  ...fields,
});
const before = (id: string, text: string, fields: Partial<Expectation> = {}) =>
  asked(id, text, { levels: ['engineer'], ...fields });
const side = (ladder: Ladder, level: string): Side => ({
  ladder,
  level: ladder.levels.find(({ id }) => id === level)!,
});
const moveUp = (expectations: readonly Expectation[]): Move => {
  const ladder = { ...base, expectations: [...expectations] };
  return move(side(ladder, 'engineer'), side(ladder, 'senior-engineer'));
};
const inWords = ({ added, deepened, reworded, continuing, dropped }: Move) => ({
  added: added.map(({ id }) => id),
  deepened: deepened.map((pair) => `${pair.before.id} → ${pair.now.id} (${pair.by.join(', ')})`),
  reworded: reworded.map((pair) => pair.now.id),
  continuing: continuing.map(({ id }) => id),
  dropped: dropped.map(({ id }) => id),
});
const NOTHING = { added: [], deepened: [], reworded: [], continuing: [], dropped: [] };

describe('what changes on the way from one level to the next', () => {
  test.each([
    ['what is asked now only is added', [asked('mentors', 'Mentors a colleague.')], { added: ['mentors'] }],
    ['what was asked before only is dropped', [before('types', 'Types tests.')], { dropped: ['types'] }],
    [
      'what both ask for goes on',
      [asked('asks-early', 'Asks early.', { levels: ['engineer', 'senior-engineer'] })],
      { continuing: ['asks-early'] },
    ],
    [
      'what lasts goes on without being named again',
      [before('asks-early', 'Asks early.', { cumulative: true })],
      { continuing: ['asks-early'] },
    ],
    [
      'the same skill at a higher step is deepened, whatever the words',
      [
        before('tests-own', 'Adds a test with a change.', { skills: ['testing'], proficiency: 'foundational' }),
        asked('tests-all', 'Sets the approach.', { skills: ['testing'], proficiency: 'practitioner' }),
      ],
      { deepened: ['tests-own → tests-all (step, words)'] },
    ],
    [
      'like words are deepened',
      [
        before('owns-feature', 'Answers for the quality of a feature.'),
        asked('owns-system', 'Answers for the quality of a system.'),
      ],
      { deepened: ['owns-feature → owns-system (words)'] },
    ],
    [
      'like words that weigh less are two demands',
      [
        before('owns-feature', 'Answers for the quality of a feature.', { weight: 'essential' }),
        asked('owns-system', 'Answers for the quality of a system.', { weight: 'supporting' }),
      ],
      { added: ['owns-system'], dropped: ['owns-feature'] },
    ],
    [
      'groups are kept apart',
      [
        before('owns-feature', 'Answers for the quality of a feature.'),
        asked('owns-system', 'Answers for the quality of a system.', { group: 'craft' }),
      ],
      { added: ['owns-system'], dropped: ['owns-feature'] },
    ],
    [
      'what to avoid does not deepen',
      [
        before('hides-risk', 'Hides a risk from the team.', { kind: 'anti-pattern' }),
        asked('hides-risks', 'Hides a risk from the area.', { kind: 'anti-pattern' }),
      ],
      { added: ['hides-risks'], dropped: ['hides-risk'] },
    ],
    [
      'the most alike find each other',
      [
        before('reviews', 'Reviews the changes of the team.'),
        before('plans', 'Plans the work of the team.'),
        asked('plans-more', 'Plans the work of the area.'),
        asked('reviews-more', 'Reviews the changes of the area.'),
      ],
      { deepened: ['plans → plans-more (words)', 'reviews → reviews-more (words)'] },
    ],
  ])('%s', (_, expectations, expected) => {
    expect(inWords(moveUp(expectations))).toEqual({ ...NOTHING, ...expected });
  });
});

test('habits to avoid are apart from demands', () => {
  const habit = { kind: 'anti-pattern' } as const;
  const both = { levels: ['engineer', 'senior-engineer'] };
  const ladder = {
    ...base,
    expectations: [
      before('types', 'Types tests.'),
      before('hides-risk', 'Hides a risk.', habit),
      asked('asks-early', 'Asks early.', both),
      asked('blames', 'Blames others.', { ...habit, ...both }),
      asked('mentors', 'Mentors a colleague.'),
      asked('hoards', 'Keeps knowledge back.', habit),
    ],
  };
  const { demands, habits } = moveApart(side(ladder, 'engineer'), side(ladder, 'senior-engineer'));
  expect(inWords(demands)).toEqual({
    ...NOTHING,
    added: ['mentors'],
    continuing: ['asks-early'],
    dropped: ['types'],
  });
  expect(inWords(habits)).toEqual({
    ...NOTHING,
    added: ['hoards'],
    continuing: ['blames'],
    dropped: ['hides-risk'],
  });
});

describe('what changes between two who read one ladder differently', () => {
  const between = (here: Partial<Expectation>, there: Partial<Expectation>) => {
    const one = { ...base, expectations: [before('asks-early', 'Asks early.', here)] };
    const other = { ...base, expectations: [before('asks-early', 'Asks early.', there)] };
    return inWords(move(side(one, 'engineer'), side(other, 'engineer')));
  };

  test.each([
    ['other words', {}, { text: 'Asks on the first day.' }, { reworded: ['asks-early'] }],
    [
      'a higher step',
      { proficiency: 'working' },
      { proficiency: 'expert' },
      { deepened: ['asks-early → asks-early (step)'] },
    ],
    [
      'a greater weight',
      { weight: 'supporting' },
      { weight: 'essential' },
      { deepened: ['asks-early → asks-early (weight)'] },
    ],
    ['a lower step', { proficiency: 'expert' }, { proficiency: 'working' }, { continuing: ['asks-early'] }],
  ] as const)('%s', (_, here, there, expected) => {
    expect(between(here, there)).toEqual({ ...NOTHING, ...expected });
  });
});

describe('whatever two levels ask', () => {
  const expectation = fc.record({
    id: fc.constantFrom('asks', 'plans', 'reviews', 'mends', 'mentors', 'decides', 'tests'),
    text: fc.constantFrom('Plans a week.', 'Plans a whole week.', 'Mends what is broken.', 'Asks early and often.'),
    group: fc.constantFrom('delivery', 'craft'),
    kind: fc.constantFrom('expectation', 'responsibility', 'anti-pattern'),
    skills: fc.subarray(['testing', 'coaching']),
    proficiency: fc.constantFrom(undefined, 'awareness', 'working', 'expert'),
    weight: fc.constantFrom(undefined, 'supporting', 'essential'),
    cumulative: fc.boolean(),
    levels: fc.subarray(['engineer', 'senior-engineer'], { minLength: 1 }),
  });
  const ladder = fc.uniqueArray(expectation, { selector: ({ id }) => id, maxLength: 7 }).map((list): Ladder => ({
    ...base,
    expectations: list.map((fields) => ({ ...plain, ...fields })),
  }));
  const ids = (list: readonly Expectation[]) => list.map(({ id }) => id).toSorted();

  test('each expectation of either is in exactly one part', () => {
    fc.assert(
      fc.property(ladder, ladder, (one, other) => {
        const [from, to] = [side(one, 'engineer'), side(other, 'senior-engineer')];
        const { added, deepened, reworded, continuing, dropped } = move(from, to);
        const pairs = [...deepened, ...reworded];
        expect(ids([...added, ...continuing, ...pairs.map((pair) => pair.now)])).toEqual(ids(wholeOf(to)));
        expect(ids([...dropped, ...continuing, ...pairs.map((pair) => pair.before)])).toEqual(ids(wholeOf(from)));
      }),
      { numRuns: 2000 },
    );
  });

  test('nobody who stays has anything new', () => {
    fc.assert(
      fc.property(ladder, fc.constantFrom('engineer', 'senior-engineer'), (one, level) => {
        const here = side(one, level);
        expect(inWords(move(here, here))).toEqual({ ...NOTHING, continuing: wholeOf(here).map(({ id }) => id) });
      }),
      { numRuns: 2000 },
    );
  });

  test('what is added one way is not asked on the other side', () => {
    fc.assert(
      fc.property(ladder, ladder, (one, other) => {
        const [from, to] = [side(one, 'engineer'), side(other, 'senior-engineer')];
        const known = new Set(wholeOf(from).map(({ id }) => id));
        expect(move(from, to).added.filter(({ id }) => known.has(id))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });
});
