/** Asks whoever sits at the terminal how a spreadsheet is laid out; what was typed is not asked for. */
import { askChoice } from '../../new-entry/ask.ts';
import type { Given } from '../../command.ts';
import type { Row } from './csv-cells.ts';
import { layoutOf, type LayoutName } from './csv-layout.ts';
import { typedLayout } from './csv-options.ts';
import { oneLine } from './fit-text.ts';

const CHOICES: Readonly<Record<LayoutName, string>> = {
  columns: 'a column for each level',
  rows: 'a row for each level',
  list: 'a row for each expectation',
};
const NONE = '(no column)';

export async function askLayout(rows: readonly Row[], given: Given): Promise<Given> {
  const typed = typedLayout(given);
  const guess = layoutOf(rows, typed);
  const headings = (rows[guess.head] ?? []).map(({ text }) => oneLine(text)).filter((text) => text !== '');
  const levels = typed.levels ?? (await chosenLayout(guess.levels));
  const asked = layoutOf(rows, { ...typed, levels });
  const heading = (at: number) => oneLine(rows[asked.head]?.[at]?.text ?? '');
  const column = async (message: string, at: number) => {
    const first = heading(at);
    const chosen = await askChoice(message, [...new Set([first === '' ? NONE : first, ...headings, NONE])]);
    return chosen === NONE ? undefined : chosen;
  };
  const groups =
    given['group-column'] ??
    (levels === 'rows' ? undefined : await column('Which column names what it is about?', asked.groups[0] ?? -1));
  const level =
    given['level-column'] ??
    (levels === 'columns' ? undefined : await column('Which column names the level?', asked.level));
  const text =
    given['text-column'] ??
    (levels === 'list' ? await column('Which column says what is asked?', asked.text) : undefined);
  return { ...given, levels, 'group-column': groups, 'level-column': level, 'text-column': text };
}

async function chosenLayout(guess: LayoutName): Promise<LayoutName> {
  const order = [guess, ...(Object.keys(CHOICES) as LayoutName[]).filter((each) => each !== guess)];
  const answer = await askChoice(
    'How is the sheet laid out?',
    order.map((each) => CHOICES[each]),
  );
  return order.find((each) => CHOICES[each] === answer) ?? guess;
}
