/** Flat lists of competencies become ladders: as they are meant, and as they are found. */
import { describe, expect, test } from 'vitest';
import { importLadder } from '#testing/imported-ladder.ts';

const whole = `name: Data engineering
summary: What data engineers do here.
sheetId: 42
levels:
  - id: engineer
    name: Engineer
  - id: senior-1
    name: Senior Engineer 1
themes:
  - id: craft
    name: Craft
  - id: delivery
    name: Delivery
competencies:
  - id: 06e32fac-1368-47fb-b6ef-261d58662ba8
    summary: Keeps a pipeline running
    examples:
      - Answers an alarm within the hour
      - Writes down what was done
    supportingUrls:
      - https://handbook.example.org/on-call
    level: engineer
    theme: craft
    proficiency: Working knowledge
    reviewedBy: guild
  - id: plans-a-quarter
    level: senior-1
    summary: Plans a quarter of work
    theme: delivery
    proficiency: Expert
`;

describe('a file that says all', () => {
  const { said, loaded, faults } = importLadder({ 'data.yml': whole });
  const [entry] = loaded.playbook.entriesOf('ladder');

  test('loads without a word', () => {
    expect(loaded.problems).toEqual([]);
    expect(faults).toEqual([]);
    expect(said.read).toEqual(['2 levels', '2 themes', '2 competencies', '2 examples']);
  });

  test('keeps names that people chose, and finds readable ones for those that machines made', () => {
    expect(entry?.data.expectations.map(({ id }) => id)).toEqual(['keeps-a-pipeline-running', 'plans-a-quarter']);
    expect(entry?.extensions).toMatchObject({
      'x-source': {
        'expectation-ids': { 'keeps-a-pipeline-running': '06e32fac-1368-47fb-b6ef-261d58662ba8' },
        expectations: { 'keeps-a-pipeline-running.reviewedBy': 'guild' },
      },
    });
  });

  test('carries examples, addresses and steps', () => {
    expect(entry?.data.expectations[0]).toMatchObject({
      group: 'craft',
      levels: ['engineer'],
      proficiency: 'working',
      resources: [{ label: 'handbook.example.org/on-call', url: 'https://handbook.example.org/on-call' }],
    });
    expect(entry?.data.expectations[0]?.examples).toHaveLength(2);
  });
});

test.each([
  [
    'a level that is declared nowhere',
    'levels: [{id: engineer, name: Engineer}]\ncompetencies:\n  - summary: Ships\n    level: enginer\n    theme: craft\n',
    ['f.yml:4:12 Unexpected level `enginer`, expected one of `engineer`'],
  ],
  [
    'two competencies of one id',
    'levels: [a]\ncompetencies:\n  - {id: ships, summary: Ships, level: a, theme: x}\n  - {id: ships, summary: Ships often, level: a, theme: x}\n',
    ['f.yml:4:10 Unexpected second `ships`, expected an id that no other competency has'],
  ],
  [
    'a tab after a dash',
    'levels: [a]\ncompetencies:\n  -\tsummary: Ships\n    level: a\n    theme: x\n',
    ['f.yml:3:4 Unexpected tab after a dash, expected a space'],
  ],
  [
    'no summary but examples',
    'levels: [a]\ncompetencies:\n  - level: a\n    theme: x\n    examples: [Ships on Fridays]\n',
    ['f.yml:3:5 Unexpected competency without a summary, expected a sentence that says what is asked'],
  ],
  [
    'a theme that is declared nowhere',
    'levels: [a]\nthemes: [{id: craft, name: Craft}]\ncompetencies:\n  - {summary: Ships, level: a, theme: crafts}\n',
    ['f.yml:4:39 Unexpected theme `crafts`, expected one of `craft`'],
  ],
])('%s is said at its place, and imported as far as it goes', (_, text, expected) => {
  const { loaded, faults } = importLadder({ 'f.yml': text });
  expect(faults).toEqual(expected);
  expect(loaded.problems).toEqual([]);
  expect(loaded.playbook.entriesOf('ladder')[0]?.data.expectations.length).toBeGreaterThan(0);
});

test.each([
  [
    'numbers as ids of levels',
    'levels:\n  - id: 1\n    name: One\n  - id: 2\n    name: Two\ncompetencies:\n  - summary: Ships\n    level: 2\n    theme: craft\n',
    2,
  ],
  [
    'levels that nobody declares',
    'competencies:\n  - {summary: Ships, level: Größe, theme: Führung}\n  - {summary: Plans, level: Zwei, theme: Führung}\n',
    2,
  ],
  [
    'nothing but the list',
    '- {summary: Ships, level: Engineer, area: Craft}\n- {summary: Plans, level: Lead, area: Craft}\n',
    2,
  ],
  ['Windows line ends', whole.replaceAll('\n', '\r\n'), 2],
  ['several levels for one', 'levels: [a, b]\ncompetencies:\n  - {summary: Ships, level: [a, b], theme: x}\n', 2],
  ['an empty list beside the levels', 'levels: [a, b]\nthemes: [x]\ncompetencies: []\n', 2],
])('%s make a ladder that loads', (_, text, levels) => {
  const { loaded, faults, said } = importLadder({ 'f.yml': text }, { from: 'competencies' });
  expect(faults).toEqual([]);
  expect(loaded.problems).toEqual([]);
  expect(said.files).toHaveLength(1);
  expect(loaded.playbook.entriesOf('ladder')[0]?.data.levels).toHaveLength(levels);
});

test('a domain inside of an area is a group inside of a group', () => {
  const { loaded } = importLadder({ 'f.yml': '- {summary: Ships, level: a, area: technical, domain: front-end}\n' });
  const [ladder] = loaded.playbook.entriesOf('ladder');
  expect(ladder?.data.groups).toMatchObject([{ id: 'technical' }, { id: 'front-end', parent: 'technical' }]);
  expect(ladder?.data.expectations[0]?.group).toBe('front-end');
});

test('levels and competencies in files of their own are one ladder', () => {
  const { loaded, said } = importLadder({
    'levels.yml': '- {id: engineer, name: Engineer}\n- {id: lead, name: Lead}\n',
    'competencies/craft.yml': '- {summary: Ships, level: engineer, theme: craft}\n',
    'competencies/people.yml': '- {summary: Coaches, level: lead, theme: people}\n',
  });
  expect(said.files).toHaveLength(1);
  expect(loaded.playbook.entriesOf('ladder')[0]?.data).toMatchObject({
    levels: [{ id: 'engineer', label: 'Engineer' }, { id: 'lead' }],
    expectations: [{ text: 'Ships' }, { text: 'Coaches' }],
  });
});

test('files that each say their levels are ladders of their own', () => {
  const { loaded } = importLadder({
    'data.yml': whole,
    'web/operations.yml': whole.replace('Data engineering', 'Operations'),
  });
  expect(loaded.playbook.entriesOf('ladder').map(({ id }) => id)).toEqual(['data', 'operations']);
});

test('long text is cut between sentences, and the whole stands beside it', () => {
  const long = 'Ships a change that others can follow. '.repeat(8).trim();
  const { loaded } = importLadder({ 'f.yml': `- {summary: "${long}", level: a, theme: x}\n` });
  const [asked] = loaded.playbook.entriesOf('ladder')[0]?.data.expectations ?? [];
  expect(asked?.text).toMatch(/follow\.$/);
  expect(asked?.detail).toBe(long);
});
