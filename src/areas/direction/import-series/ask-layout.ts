/** Asks the person at the terminal for what a table leaves open; what was typed or is clear is not asked for. */
import type { ContentTree } from '#model/content-tree.ts';
import type { AskChoice } from '#model/importer.ts';
import type { Given } from '#model/options.ts';
import { dateColumn, noteColumn, type Choice, type ColumnName } from './columns.ts';
import type { DayOrder } from './date-forms.ts';
import { decimalSign, hasOpenDates, numberChoice } from './layout.ts';
import type { DecimalSign } from './number-forms.ts';
import { sheetIn, type SeriesSheet } from './sheet.ts';
import { TARGETS, targetIds, targetIn } from './target.ts';

const QUESTIONS: Readonly<Record<Exclude<ColumnName, 'note'>, string>> = {
  date: 'Which column holds the dates?',
  value: 'Which column holds the values?',
  good: 'Which column counts the good events?',
  total: 'Which column counts all events?',
};
const ORDERS: Readonly<Record<DayOrder, string>> = { 'day-first': 'the day', 'month-first': 'the month' };
const SIGNS: Readonly<Record<DecimalSign, string>> = { point: 'a point: 1,234.5', comma: 'a comma: 1.234,5' };

export async function askForLayout(
  source: ContentTree,
  typed: Given,
  ask: AskChoice,
  existing: ContentTree,
): Promise<Given> {
  const sheet = sheetIn(source, typed);
  let given = await withTarget(sheet, typed, ask, existing);
  const { numbers } = TARGETS[given.slo === undefined ? 'metric' : 'slo'].columns;
  const date = await columnAsked(sheet, 'date', dateColumn(sheet, given), ask);
  if (date === undefined) return given;
  given = { ...given, 'date-column': String(date + 1) };
  if (hasOpenDates(sheet, date, given))
    given = { ...given, dates: await oneOf('What stands first in its dates?', ORDERS, ask) };
  const note = noteColumn(sheet, given);
  const taken = [date, ...(note === undefined ? [] : [note])];
  for (const number of numbers) {
    const { name, choice } = numberChoice(sheet, number, given, taken);
    const column = await columnAsked(sheet, name, choice, ask);
    if (column === undefined) continue;
    taken.push(column);
    given = { ...given, [`${name}-column`]: String(column + 1) };
    if (decimalSign(sheet, column, given) === 'open')
      given = { ...given, decimal: await oneOf('Which sign sets its decimals apart?', SIGNS, ask) };
  }
  return given;
}

/** The metric whose name the file has is the likeliest. */
async function withTarget(sheet: SeriesSheet, given: Given, ask: AskChoice, existing: ContentTree): Promise<Given> {
  const ids = targetIds(existing, 'metric');
  if (given.metric !== undefined || given.slo !== undefined || ids.length === 0) {
    // Before anything is asked, what was typed has to be there.
    targetIn(existing, given);
    return given;
  }
  const stem = sheet.file.replace(/\.\w+$/, '');
  const order = [...ids.filter((id) => id === stem), ...ids.filter((id) => id !== stem)];
  return { ...given, metric: await ask('Whose numbers are these?', order) };
}

async function columnAsked(
  { headings }: SeriesSheet,
  name: keyof typeof QUESTIONS,
  choice: Choice,
  ask: AskChoice,
): Promise<number | undefined> {
  if ('column' in choice) return choice.column;
  if (choice.candidates.length === 0) return undefined;
  // Two columns may have one name.
  const labels = choice.candidates.map((column) => {
    const heading = headings[column] ?? '';
    return headings.indexOf(heading) === headings.lastIndexOf(heading) ? heading : `${heading} (column ${column + 1})`;
  });
  const answer = await ask(QUESTIONS[name], labels);
  return choice.candidates[labels.indexOf(answer)];
}

async function oneOf<Name extends string>(
  message: string,
  choices: Readonly<Record<Name, string>>,
  ask: AskChoice,
): Promise<Name | undefined> {
  // `Object.keys` widens the names of a record.
  const names = Object.keys(choices) as Name[];
  const answer = await ask(
    message,
    names.map((name) => choices[name]),
  );
  return names.find((name) => choices[name] === answer);
}
