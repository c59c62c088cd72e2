import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entry } from '#model/entry.ts';
import { example } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';
import { asked, inWords, ladder, level, set, shared } from '#testing/ladders.ts';
import { compose, type ComposedLadder } from './compose.ts';

function composed(id: string, ...content: Parameters<typeof exampleSite>[0]) {
  const { view, entry } = exampleSite(content);
  return inWords(compose(entry('ladder', id), view));
}

describe('a composed ladder', () => {
  test.each([
    ['what it says itself', [ladder('a', { expectations: [asked('tests')] })], ['tests @engineer < a']],
    [
      'a shared set, at every level where it names none',
      [set('everyone', shared('candour')), ladder('a', { extends: ['behaviours/everyone'] })],
      ['candour @engineer+senior-engineer < everyone'],
    ],
    [
      'a shared set only at levels that it has',
      [
        set(
          'everyone',
          shared('candour', { levels: ['senior-engineer', 'director'] }),
          shared('budget', { levels: ['director'] }),
        ),
        ladder('a', { extends: ['everyone'] }),
      ],
      ['candour @senior-engineer < everyone'],
    ],
    [
      'another ladder, and what that one shares',
      [
        set('everyone', shared('candour')),
        ladder('base', { extends: ['everyone'], expectations: [asked('tests')] }),
        ladder('a', { extends: ['base'], expectations: [asked('pages')] }),
      ],
      ['pages @engineer < a', 'tests @engineer < base', 'candour @engineer+senior-engineer < everyone'],
    ],
    [
      'its own word where the name is the same',
      [
        ladder('base', { expectations: [asked('tests')] }),
        ladder('a', { extends: ['base'], expectations: [asked('tests')] }),
      ],
      ['tests @engineer < a'],
    ],
    [
      'the first parent where two have the same name',
      [
        ladder('one', { expectations: [asked('tests')] }),
        ladder('two', { expectations: [asked('tests')] }),
        ladder('a', { extends: ['two', 'one'] }),
      ],
      ['tests @engineer < two'],
    ],
    [
      'what it says instead, and not what it leaves out',
      [
        set('everyone', shared('candour'), shared('patience')),
        ladder('a', {
          extends: ['everyone'],
          overrides: [
            { expectation: 'candour', text: 'Says it at once.', reason: 'Customers wait.' },
            { expectation: 'patience', text: null, reason: 'Customers wait.' },
          ],
        }),
      ],
      ['!candour @engineer+senior-engineer < everyone'],
    ],
    [
      'each once where two ways lead to it',
      [
        set('everyone', shared('candour')),
        ladder('one', { extends: ['everyone'] }),
        ladder('two', { extends: ['everyone'] }),
        ladder('a', { extends: ['one', 'two', 'everyone'] }),
      ],
      ['candour @engineer+senior-engineer < everyone'],
    ],
    [
      'nothing that is asked no longer',
      [ladder('a', { expectations: [asked('tests'), asked('nights', { deprecatedIn: '1.0.0' })] })],
      ['tests @engineer < a'],
    ],
    [
      'only itself where ladders extend each other',
      [
        ladder('one', { extends: ['a'], expectations: [asked('tests')] }),
        ladder('a', { extends: ['one', 'a'], expectations: [asked('pages')] }),
      ],
      ['pages @engineer < a'],
    ],
  ])('asks %s', (_, content, expected) => {
    expect(composed('a', ...content)).toEqual(expected);
  });

  test('inherits groups, scales, dimensions, disciplines, requirements and promotion, its own first', () => {
    const { view, entry } = exampleSite([
      example('skill', {}, { id: 'testing' }),
      ladder('base', {
        groups: [
          { id: 'delivery', label: 'Delivery at the base' },
          { id: 'craft', label: 'Craft' },
        ],
        dimensions: [{ id: 'scope', label: 'Scope' }],
        disciplines: [{ id: 'data', label: 'Data' }],
        requirements: [
          { level: 'engineer', skill: 'testing', step: 'working' },
          { level: 'senior-engineer', skill: 'testing', step: 'expert' },
        ],
        promotion: { criteria: ['Half a year of evidence.'] },
      }),
      ladder('a', { extends: ['base'], levels: [level('engineer', 1)] }),
    ]);
    const { data } = compose(entry('ladder', 'a'), view);
    expect(data.groups.map(({ label }) => label)).toEqual(['Delivery', 'Craft']);
    expect(data.dimensions.map(({ id }) => id)).toEqual(['scope']);
    expect(data.disciplines.map(({ id }) => id)).toEqual(['data']);
    expect(data.requirements.map(({ level: asking }) => asking)).toEqual(['engineer']);
    expect(data.promotion?.criteria).toEqual(['Half a year of evidence.']);
  });

  test('keeps what it has retired, so that its name is known', () => {
    const { view, entry } = exampleSite([ladder('a', { expectations: [asked('nights', { deprecatedIn: '1.0.0' })] })]);
    expect(compose(entry('ladder', 'a'), view).retired.map(({ id }) => id)).toEqual(['nights']);
  });

  test('is read once, however many ways lead to a ladder', () => {
    const storeys = Array.from({ length: 60 }, (_, storey) =>
      ['left', 'right'].map((side) =>
        ladder(`${side}-${storey}`, { extends: storey === 0 ? [] : [`left-${storey - 1}`, `right-${storey - 1}`] }),
      ),
    ).flat();
    expect(composed('left-59', ...storeys)).toEqual([]);
  });
});

const IDS = ['tests', 'pages', 'candour', 'patience', 'budget'];
const LEVELS = ['engineer', 'senior-engineer', 'director'];

const parts = fc.record({
  levels: fc.subarray(LEVELS, { minLength: 1 }),
  asks: fc.uniqueArray(
    fc.record({ id: fc.constantFrom(...IDS), levels: fc.subarray(LEVELS, { minLength: 1 }), old: fc.boolean() }),
    { selector: ({ id }) => id },
  ),
  overrides: fc.uniqueArray(fc.record({ id: fc.constantFrom(...IDS), out: fc.boolean() }), {
    selector: ({ id }) => id,
  }),
  extends: fc.subarray(['everyone', 'one', 'two', 'three']),
});

/** Three ladders that may extend each other, also in circles, and a set that they may share. */
const playbooks = fc
  .record({ set: fc.uniqueArray(fc.constantFrom(...IDS), { minLength: 1 }), ladders: fc.tuple(parts, parts, parts) })
  .map(({ set: ids, ladders }) =>
    exampleSite([
      set('everyone', ...ids.map((id) => shared(id))),
      ...ladders.map((own, index) =>
        ladder(['one', 'two', 'three'][index] ?? '', {
          levels: own.levels.map((id) => level(id, LEVELS.indexOf(id))),
          extends: own.extends,
          expectations: own.asks
            .map(({ id, levels: at, old }) => ({ id, at: at.filter((each) => own.levels.includes(each)), old }))
            .filter(({ at }) => at.length > 0)
            .map(({ id, at, old }) => asked(id, { levels: at, ...(old && { deprecatedIn: '1.0.0' }) })),
          overrides: own.overrides.map(({ id, out }) => ({
            expectation: id,
            text: out ? null : `Says ${id} otherwise.`,
            reason: 'It differs here.',
          })),
        }),
      ),
    ]),
  );

describe('whatever ladders extend', () => {
  const holdsOfEach = (holds: (whole: ComposedLadder, view: Parameters<typeof compose>[1]) => void) =>
    fc.assert(
      fc.property(playbooks, ({ view }) => {
        for (const each of view.entriesOf('ladder')) holds(compose(each, view), view);
      }),
      { numRuns: 60 },
    );

  test('each expectation stands once, with where it comes from', () => {
    holdsOfEach(({ data, origins }) => {
      const ids = data.expectations.map(({ id }) => id);
      expect(ids).toEqual([...new Set(ids)]);
      for (const id of ids) {
        const origin = origins.get(id);
        expect(origin?.source.data.expectations[origin.index]?.id).toBe(id);
      }
    });
  });

  test('nothing is asked at a level or in a group that is not there', () => {
    holdsOfEach(({ data }) => {
      const known = { levels: data.levels.map(({ id }) => id), groups: data.groups.map(({ id }) => id) };
      for (const { levels: at, group } of data.expectations) {
        expect(at.length).toBeGreaterThan(0);
        expect(at.filter((each) => !known.levels.includes(each))).toEqual([]);
        expect(known.groups).toContain(group);
      }
    });
  });

  test('a ladder that says all of it itself asks the same', () => {
    holdsOfEach((whole, view) => {
      const alone = { ...whole.entry, data: { ...whole.data, extends: [] } } as Entry<'ladder'>;
      expect(compose(alone, view).data.expectations).toEqual(whole.data.expectations);
    });
  });

  test('what is retired is asked of nobody', () => {
    holdsOfEach(({ data, retired }) => {
      const gone = new Set(retired.map(({ id }) => id));
      expect(data.expectations.filter(({ id }) => gone.has(id))).toEqual([]);
    });
  });
});
