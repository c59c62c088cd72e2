import { expect, test } from 'vitest';
import { SourceText } from '#source/decode.ts';
import type { Given } from '#model/options.ts';
import { askLayout } from './ask-layout.ts';
import { rowsOf } from './csv-cells.ts';
import { Notebook } from '../notebook.ts';

const sheet = (...lines: readonly string[]) =>
  rowsOf(new SourceText('ladder.csv', lines.map((line) => `${line}\n`).join('')), ',', new Notebook());

const COLUMNS = sheet(
  'Area,Topic,Engineer,Senior engineer',
  'Craft,Code,Writes small changes.,Leaves code easier to change.',
);
const LIST = sheet('Level,Theme,What we expect', 'Engineer,Craft,Writes small changes.');

/** Answers each question with what is written for it, or with what is proposed; and keeps what was asked. */
async function asked(rows: typeof COLUMNS, answers: Readonly<Record<string, string>>, given: Given = {}) {
  const questions: string[] = [];
  const layout = await askLayout(rows, given, (message, choices) => {
    questions.push(`${message} ${choices.join(' | ')}`);
    const answer = answers[message] ?? choices[0] ?? '';
    if (!choices.includes(answer)) throw new Error(`\`${answer}\` is none of ${choices.join(', ')}`);
    return Promise.resolve(answer);
  });
  return { layout, questions };
}

test('proposes what the sheet looks like, and asks for no column that the layout does not have', async () => {
  const { layout, questions } = await asked(COLUMNS, {});
  expect(questions).toEqual([
    'How is the sheet laid out? a column for each level | a row for each level | a row for each expectation',
    'Which column names what it is about? Area, Topic | Area | Topic | Engineer | Senior engineer | (no column)',
  ]);
  expect(layout).toMatchObject({ levels: 'columns', 'group-column': 'Area,Topic', 'level-column': undefined });
});

test('takes another column for the group, or none', async () => {
  const question = 'Which column names what it is about?';
  expect((await asked(COLUMNS, { [question]: 'Topic' })).layout).toMatchObject({ 'group-column': 'Topic' });
  expect((await asked(COLUMNS, { [question]: '(no column)' })).layout).toMatchObject({ 'group-column': 'none' });
});

test('knows a column of groups that has no heading', async () => {
  const { layout, questions } = await asked(sheet(',Engineer,Senior engineer', 'Craft,Writes.,Leads.'), {});
  expect(questions.at(-1)).toContain('(the column without a heading) | Engineer');
  expect(layout).toMatchObject({ 'group-column': '' });
});

test('asks of a list which column is which', async () => {
  const { layout } = await asked(LIST, { 'How is the sheet laid out?': 'a row for each expectation' });
  expect(layout).toMatchObject({
    levels: 'list',
    'level-column': 'Level',
    'group-column': 'Theme',
    'text-column': 'What we expect',
  });
});

test('does not ask for what was typed', async () => {
  const given = { levels: 'list', 'level-column': 'Level', 'group-column': 'Theme', 'text-column': 'What we expect' };
  const { layout, questions } = await asked(LIST, {}, given);
  expect(questions).toEqual([]);
  expect(layout).toEqual(given);
});
