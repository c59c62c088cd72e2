/** What has the form of a ladder and is none is refused, and what seems to be missing of one is said. */
// cspell:ignore Thema Montag Dienstag Mittwoch
import { expect, test } from 'vitest';
import { importLadder } from '#testing/imported-ladder.ts';

const rows = (head: string, cells: (name: string) => string, names: readonly string[]) =>
  `${head}\n${names.map((name) => `${name},${cells(name)}`).join('\n')}\n`;
const three = ['Holidays', 'Notice', 'Tax'];
const sentences = (name: string) =>
  [1, 2, 3].map((at) => `What the law says of ${name.toLowerCase()} in the way number ${at}`).join(',');
const steps = Array.from({ length: 50 }, (_, at) => `Level ${at + 1}`);
const skills = Array.from({ length: 40 }, (_, at) => `Skill of kind ${at + 1}`);

test.each([
  ['countries', rows('Topic,Germany,France,Spain', sentences, three), 'countries'],
  ['days in another language', rows('Thema,Montag,Dienstag,Mittwoch', sentences, three), 'days'],
  [
    'prices',
    `${rows('Feature,Free,Pro,Enterprise', sentences, ['Support', 'Seats'])}Price,$0,$20,$99\n`,
    'prices (“Price”)',
  ],
  [
    'people',
    'Team,Lead,Manager,Director\nPlatform,Kim Day,Lee Fox,Max Orr\nSearch,Pat Ash,Sam Elm,Jo Oak\n',
    'names of people',
  ],
  [
    'responsibilities',
    'Task,Engineer,Tech Lead,Engineering Manager,Director\nDeploy to production,R,A,C,I\nHire engineers,C,R,A,I\n',
    'single letters',
  ],
  [
    'fifty levels',
    rows(`Skill,${steps.join(',')}`, () => steps.map((step) => `Does the work of ${step} well`).join(','), ['Testing']),
    '50 levels',
  ],
])('a table of %s is no ladder', (_, text, what) => {
  const { faults, said } = importLadder({ 'table.csv': text });
  expect(faults.join('\n')).toContain(what);
  expect(said.files).toEqual([]);
});

test.each([
  ['levels without text', (name: string) => `Writes ${name} down,Teaches ${name} to all,,`, 'levels without any text'],
  [
    'nearly all on one level',
    (name: string) => (name === skills[0] ? 'Learns it,,Leads it,Sets it' : `,Writes ${name} down for all,,`),
    'share of text on one level',
  ],
])('a ladder with %s is written and said', (_, cells, what) => {
  const head = 'Skill,Junior,Engineer,Senior,Staff';
  const { faults, said } = importLadder({ 'ladder.csv': rows(head, cells, skills) });
  expect(faults.join('\n')).toContain(what);
  expect(said.files).toHaveLength(1);
});

test('what is said to be a ladder is taken as one', () => {
  const text = rows('Topic,Germany,France,Spain', sentences, three);
  expect(importLadder({ 'table.csv': text }, { levels: 'columns' }).said.files).toHaveLength(1);
});
