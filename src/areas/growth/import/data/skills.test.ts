/** Skill-first tracks become skills, and a ladder that counts their milestones. */
import { describe, expect, test } from 'vitest';
import { importLadder } from '#testing/imported-ladder.ts';

const source = {
  milestonePoints: { 0: 0, 1: 1, 2: 3 },
  pointsToLevels: { 0: '1.1', 4: '1.2', 8: '2.1' },
  tracks: {
    ON_CALL: {
      displayName: 'On call',
      category: 'A',
      description: 'Keeps services up when they are needed.',
      color: 'red',
      milestones: [
        {
          summary: 'Answers alarms',
          signals: ['Acknowledges at once', 'Follows the runbook'],
          examples: ['Restarted a queue'],
        },
        { summary: 'Prevents alarms', signals: ['Removes causes'], examples: [] },
      ],
    },
    WRITING: {
      displayName: 'Writing ✍️',
      category: 'B',
      description: 'Explains in words.',
      milestones: [{ summary: 'Writes notes', signals: [] }],
    },
  },
  titles: [
    { label: 'Engineer', minPoints: 0, maxPoints: 7 },
    { label: 'Lead', minPoints: 8 },
  ],
};

describe('tracks with points', () => {
  const { said, loaded, faults } = importLadder({ 'growth.json': JSON.stringify(source, null, '\t') });
  const [ladder] = loaded.playbook.entriesOf('ladder');

  test('load, and are counted', () => {
    expect(loaded.problems).toEqual([]);
    expect(faults).toEqual([]);
    expect(said.read).toEqual(['2 titles', '3 levels', '2 tracks', '3 milestones', '3 signals', '1 example']);
  });

  test('become skills with the steps of the ladder', () => {
    expect(loaded.playbook.find('skill', 'on-call')?.data).toMatchObject({
      ladder: 'ladder/growth',
      group: 'Category A',
      levels: {
        'milestone-1': { description: 'Answers alarms', signals: ['Acknowledges at once', 'Follows the runbook'] },
        'milestone-2': {},
      },
    });
    expect(loaded.playbook.find('skill', 'on-call')?.extensions).toMatchObject({
      'x-source': { color: 'red', key: 'ON_CALL' },
    });
  });

  test('become levels that points reach, with the titles that hold there', () => {
    expect(ladder?.data.pointsModel).toEqual({
      points: { 'milestone-1': 1, 'milestone-2': 3 },
      thresholds: [
        { min: 0, level: 'level-1-1' },
        { min: 0, title: 'Engineer' },
        { min: 4, level: 'level-1-2' },
        { min: 8, level: 'level-2-1' },
        { min: 8, title: 'Lead' },
      ],
    });
    expect(ladder?.data.levels.map(({ titles }) => titles)).toEqual([
      [{ label: 'Engineer' }],
      [{ label: 'Engineer' }],
      [{ label: 'Lead' }],
    ]);
  });
});

test.each([
  [
    'a list of tracks in YAML, without points',
    {
      'f.yaml':
        'tracks:\n  - name: Testing\n    description: Finds faults.\n    milestones:\n      - summary: Writes a test\n',
    },
    1,
    [],
  ],
  [
    'tracks in files of their own',
    {
      'testing.json':
        '{"name":"Testing","description":"Finds faults.","milestones":[{"summary":"Writes a test","examples":["One"]}]}',
      'config.json': '{"titles":[{"label":"Engineer","minPoints":0}],"milestonePoints":{"1":1}}',
    },
    1,
    [],
  ],
  ['titles alone as levels', { 'f.json': JSON.stringify({ ...source, pointsToLevels: undefined }) }, 2, []],
  [
    'a track without a description',
    { 'f.yaml': 'tracks:\n  T:\n    displayName: Testing\n    milestones: [{summary: Writes a test}]\n' },
    1,
    ['f.yaml:3:5 Unexpected track `T` without a description, expected what the skill is'],
  ],
])('%s', (_, files, levels, expected) => {
  const { loaded, faults } = importLadder(files, { from: 'skills' });
  expect(faults).toEqual(expected);
  expect(loaded.problems).toEqual([]);
  expect(loaded.playbook.entriesOf('ladder')[0]?.data.levels).toHaveLength(levels);
  expect(loaded.playbook.entriesOf('skill').length).toBeGreaterThan(0);
});
