/** A ladder that is imported again keeps the ids of its expectations, whatever was reworded, moved or added. */
import { expect, test } from 'vitest';
import { memoryTree } from '#source/tree.ts';
import { yamlText } from '#source/yaml-text.ts';
import { withKeptIds } from './kept-ids.ts';
import type { LadderInput, NewEntry } from './shape.ts';

type Told = readonly [id: string, place: string, text: string];

function ladder(told: readonly Told[]): NewEntry {
  const expectations = told.map(([id, place, text]) => {
    const [group = '', level = ''] = place.split(' ');
    return { id, group, levels: [level], text };
  });
  const data: LadderInput = {
    title: 'Engineering',
    owner: 'team/platform',
    reviewed: '2026-04-15',
    version: '1.0.0',
    effectiveFrom: '2026-04-15',
    tracks: [{ id: 'ic', label: 'Individual contributor', kind: 'ic' }],
    levels: [{ id: 'junior', label: 'Junior', rank: 1, track: 'ic' }],
    expectations,
    overrides: [{ expectation: expectations[0]?.id ?? '', text: null, reason: 'Said elsewhere.' }],
  };
  return { kind: 'ladder', id: 'engineering', data };
}

function idsAfter(before: readonly Told[], now: readonly Told[], path = 'ladders/engineering.yaml') {
  const { data } = ladder(before);
  const text = path.endsWith('.md') ? `---\n${yamlText(data)}---\n\nHow to read it.\n` : yamlText(data);
  const kept = withKeptIds(ladder(now), memoryTree({ [path]: text }));
  const { expectations = [], overrides = [] } = kept.data as LadderInput;
  expect(overrides[0]?.expectation).toBe(expectations[0]?.id);
  return expectations.map(({ id }) => id);
}

const BEFORE: readonly Told[] = [
  ['ships-small-changes', 'craft junior', 'Ships small changes with tests.'],
  ['asks-early', 'craft junior', 'Asks early when stuck.'],
  ['coaches', 'people senior', 'Coaches two juniors.'],
];

test.each<[string, readonly Told[], readonly string[]]>([
  ['nothing has changed', BEFORE, ['ships-small-changes', 'asks-early', 'coaches']],
  [
    'a sentence is reworded',
    [['ships-changes', 'craft junior', 'Ships changes that are small, with tests.'], BEFORE[1], BEFORE[2]] as Told[],
    ['ships-small-changes', 'asks-early', 'coaches'],
  ],
  [
    'the sentences of a place change their order and one is reworded',
    [
      ['asks-soon', 'craft junior', 'Asks soon when stuck.'],
      ['ships-small-changes', 'craft junior', BEFORE[0]?.[2] ?? ''],
    ],
    ['asks-early', 'ships-small-changes'],
  ],
  [
    'most of a sentence at its position is new',
    [BEFORE[0], ['raises-a-hand', 'craft junior', 'Raises a hand when stuck for an hour.'], BEFORE[2]] as Told[],
    ['ships-small-changes', 'asks-early', 'coaches'],
  ],
  [
    'a sentence has nothing in common with what stood there',
    [['writes-docs', 'people senior', 'Writes guides that newcomers follow.']],
    ['writes-docs'],
  ],
  [
    'a sentence moves to another level as it is',
    [['coaches-two', 'people junior', 'Coaches two juniors.']],
    ['coaches'],
  ],
  [
    'a new sentence would take the name of one that stays',
    [
      ['coaches', 'craft junior', 'Coaches.'],
      ['coaches-two-juniors', 'people senior', 'Coaches two juniors.'],
    ],
    ['coaches-2', 'coaches'],
  ],
])('%s', (_, now, ids) => {
  expect(idsAfter(BEFORE, now)).toEqual(ids);
});

test('two sentences of the same words keep their own ids when one of them goes', () => {
  const twins: readonly Told[] = [
    ['ships', 'craft junior', 'Ships.'],
    ['ships-2', 'craft senior', 'Ships.'],
  ];
  expect(idsAfter(twins, [['ships', 'craft senior', 'Ships.']])).toEqual(['ships-2']);
});

test('reads the front matter of a ladder with prose', () => {
  expect(idsAfter(BEFORE, [['ships', 'craft junior', 'Ships small changes.']], 'ladders/engineering.md')).toEqual([
    'ships-small-changes',
  ]);
});

test('a ladder that is not there yet, or cannot be read, changes nothing', () => {
  const entry = ladder(BEFORE);
  expect(withKeptIds(entry, memoryTree({}))).toBe(entry);
  expect(withKeptIds(entry, memoryTree({ 'ladders/engineering.yaml': 'expectations: [{' }))).toBe(entry);
});

test('thousands of sentences in one place take no time', () => {
  const many = (word: string) =>
    Array.from({ length: 4000 }, (_, at): Told => [
      `${word}-${at}`,
      'craft junior',
      `Does ${word} ${'abcdefghij'.at(at % 10)}${'klmnop'.at(at % 6)}.`,
    ]);
  const start = performance.now();
  expect(idsAfter(many('this'), many('that'))).toHaveLength(4000);
  expect(performance.now() - start).toBeLessThan(20_000);
}, 30_000);
