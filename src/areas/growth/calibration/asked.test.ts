/** What a calibration packet asks about, and of whom. */
import { describe, expect, test } from 'vitest';
import { example } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';
import { compose } from '../composition/compose.ts';
import { askedInDiscipline, askedOnPacket } from './asked.ts';
import { packetPath, subjectsOf } from './subjects.ts';

const expectation = (id: string, levels: readonly string[], more: object = {}) => ({
  id,
  group: 'craft',
  levels,
  text: `Does ${id}.`,
  ...more,
});

const { view, entry } = exampleSite([
  example('ladder', {
    tracks: [
      { id: 'ic', label: 'Individual contributor', kind: 'ic' },
      { id: 'management', label: 'Management', kind: 'management', forksFrom: 'senior' },
    ],
    levels: [
      { id: 'engineer', label: 'Engineer', rank: 1, track: 'ic' },
      { id: 'senior', label: 'Senior engineer', rank: 2, track: 'ic' },
      { id: 'staff', label: 'Staff engineer', rank: 3, track: 'ic', equivalentTo: ['manager'] },
      { id: 'manager', label: 'Manager', rank: 3, track: 'management', equivalentTo: ['staff'] },
    ],
    groups: [{ id: 'craft', label: 'Craft' }],
    disciplines: [
      {
        id: 'data',
        label: 'Data',
        overrides: [{ expectation: 'designs', text: 'Designs a pipeline.', reason: 'It is what they build.' }],
      },
      { id: 'web', label: 'Web' },
    ],
    expectations: [
      expectation('tests', ['engineer', 'senior']),
      expectation('designs', ['senior']),
      expectation('models', ['senior'], { disciplines: ['data'] }),
      expectation('hoards', ['senior'], { kind: 'anti-pattern' }),
      expectation('leads', ['staff', 'manager']),
    ],
  }),
]);
const ladder = compose(entry('ladder'), view);
const level = (id: string) => ladder.data.levels.find((each) => each.id === id)!;

test('there is a packet for each level, and for each move to it within the ladder', () => {
  expect(subjectsOf(ladder.entry).map(packetPath)).toEqual([
    'calibration/engineer/',
    'calibration/senior/',
    'calibration/from-engineer-to-senior/',
    'calibration/staff/',
    'calibration/from-senior-to-staff/',
    'calibration/from-manager-to-staff/',
    'calibration/manager/',
    'calibration/from-senior-to-manager/',
    'calibration/from-staff-to-manager/',
  ]);
});

test('the packet of a discipline holds what it reads, in its words, and marks what is new', () => {
  const [data] = ladder.data.disciplines;
  const { groups, avoid } = askedInDiscipline(ladder, data!, level('senior'), view);
  expect(
    groups.flatMap(({ asked }) => asked.map(({ expectation: { text }, isNew, own }) => [text, isNew, own])),
  ).toEqual([
    ['Does tests.', false, undefined],
    ['Designs a pipeline.', true, 'reworded'],
    ['Does models.', true, 'added'],
  ]);
  expect(avoid.map(({ expectation }) => expectation.id)).toEqual(['hoards']);
});

describe('a packet', () => {
  test.each([
    ['of a level holds all that it asks', undefined, ['tests', 'designs', 'designs', 'models']],
    ['of a move holds what is new', 'engineer', ['designs', 'designs', 'models']],
  ])('%s', (_, from, ids) => {
    const { groups, avoid } = askedOnPacket(
      ladder,
      { from: from === undefined ? undefined : level(from), to: level('senior') },
      view,
    );
    expect(groups.flatMap(({ asked }) => asked.map((each) => each.expectation.id))).toEqual(ids);
    expect(avoid.map((each) => each.expectation.id)).toEqual(['hoards']);
  });

  test('says of whom it is asked, where that is not everyone', () => {
    const { groups } = askedOnPacket(ladder, { to: level('senior') }, view);
    expect(groups.flatMap(({ asked }) => asked.map(({ expectation: { text }, readers }) => [text, readers]))).toEqual([
      ['Does tests.', undefined],
      ['Does designs.', { are: 'allBut', disciplines: ['Data'] }],
      ['Designs a pipeline.', { are: 'onlyIn', disciplines: ['Data'] }],
      ['Does models.', { are: 'onlyIn', disciplines: ['Data'] }],
    ]);
  });
});
