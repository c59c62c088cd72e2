/** Asks whoever sits at the terminal how a spreadsheet is laid out; what was typed is not asked for. */
import type { AskChoice } from '#model/importer.ts';
import type { Given } from '#model/options.ts';
import type { Row } from './csv-cells.ts';
import { layoutOf, type LayoutName } from './csv-layout.ts';
import { NO_GROUPS, typedLayout } from './csv-options.ts';
import { oneLine } from '../draft/fit-text.ts';

const CHOICES: Readonly<Record<LayoutName, string>> = {
  columns: 'a column for each level',
  rows: 'a row for each level',
  list: 'a row for each expectation',
};
const NO_COLUMN = '(no column)';
const UNNAMED = '(the column without a heading)';

export async function askLayout(rows: readonly Row[], given: Given, ask: AskChoice): Promise<Given> {
  const typed = typedLayout(given);
  const guess = layoutOf(rows, typed);
  const headings = (rows[guess.head] ?? []).map(({ text }) => oneLine(text));
  const levels = typed.levels ?? (await chosenLayout(guess.levels, ask));
  const asked = layoutOf(rows, { ...typed, levels });
  const column = (message: string, at: number) => ask(message, likeliest([headings[at] ?? ''], headings));
  const groups = async () => {
    const together = asked.groups.map((at) => headings[at] ?? '');
    const shown = together.map((heading) => heading || UNNAMED).join(', ');
    const chosen = await ask('Which column names what it is about?', [...likeliest([shown], headings), NO_COLUMN]);
    return { [NO_COLUMN]: NO_GROUPS, [shown]: together.join(',') }[chosen] ?? chosen;
  };
  return {
    ...given,
    levels,
    'group-column': given['group-column'] ?? (levels === 'rows' ? undefined : await groups()),
    'level-column':
      given['level-column'] ??
      (levels === 'columns' ? undefined : await column('Which column names the level?', asked.level)),
    'text-column':
      given['text-column'] ??
      (levels === 'list' ? await column('Which column says what is asked?', asked.text) : undefined),
  };
}

/** Each once, and none that nobody could read. */
function likeliest(first: readonly string[], others: readonly string[]): readonly string[] {
  return [...new Set([...first, ...others])].filter((each) => each !== '');
}

async function chosenLayout(guess: LayoutName, ask: AskChoice): Promise<LayoutName> {
  const order = [guess, ...(Object.keys(CHOICES) as LayoutName[]).filter((each) => each !== guess)];
  const answer = await ask(
    'How is the sheet laid out?',
    order.map((each) => CHOICES[each]),
  );
  return order.find((each) => CHOICES[each] === answer) ?? guess;
}
