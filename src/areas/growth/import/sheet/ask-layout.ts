/** Asks whoever sits at the terminal how a spreadsheet is laid out; what was typed is not asked for. */
import type { AskChoice } from '#model/importer.ts';
import type { Given } from '#model/options.ts';
import { oneLine } from '../draft/fit-text.ts';
import { cellKind } from './cell-kinds.ts';
import type { Row } from './csv-cells.ts';
import { NO_GROUPS, typedLayout } from './csv-options.ts';
import { layoutOf, type Layout, type LayoutName } from './layout.ts';
import { cellText } from './sheet.ts';
import { tableIn, type SheetLine } from './table-in-sheet.ts';

const CHOICES: Readonly<Record<LayoutName, string>> = {
  columns: 'a column for each level',
  rows: 'a row for each level',
  list: 'a row for each expectation',
};
const NO_COLUMN = '(no column)';
const UNNAMED = '(the column without a heading)';
const NUMBERS = { proficiency: 'how well a skill is asked for', weight: 'how much it counts' } as const;

export async function askLayout(rows: readonly Row[], given: Given, ask: AskChoice): Promise<Given> {
  const lines = tableIn(rows)?.lines ?? [];
  if (lines.length < 2) return given;
  const typed = typedLayout(given);
  const levels = typed.levels ?? (await chosenLayout(layoutOf(lines, typed)?.levels ?? 'columns', ask));
  const asked = layoutOf(lines, { ...typed, levels });
  const head = headOf(asked, lines);
  const headings = head.map(cellText);
  const column = (message: string, at: number | undefined) =>
    ask(message, likeliest(at === undefined ? [] : [headings[at] ?? ''], headings));
  const groups = async () => {
    const together = groupsOf(asked).map((at) => headings[at] ?? '');
    const shown = together.map((heading) => heading || UNNAMED).join(', ');
    const chosen = await ask('Which column names what it is about?', [...likeliest([shown], headings), NO_COLUMN]);
    return { [NO_COLUMN]: NO_GROUPS, [shown]: together.join(',') }[chosen] ?? chosen;
  };
  const list = asked?.levels === 'list' ? asked.list : undefined;
  return {
    ...given,
    levels,
    'group-column': given['group-column'] ?? (levels === 'rows' ? undefined : await groups()),
    'level-column':
      given['level-column'] ??
      (levels === 'columns'
        ? undefined
        : await column('Which column names the level?', list?.level ?? rowOfLevels(asked))),
    'text-column':
      given['text-column'] ??
      (levels === 'list' ? await column('Which column says what is asked?', list?.text) : undefined),
    ...(await definition(asked, headings, given, ask)),
    ...(await numbers(asked, given, ask)),
  };
}

/** The line that says what the columns of the sheet are called. */
function headOf(layout: Layout | undefined, lines: readonly SheetLine[]): SheetLine {
  if (layout?.levels === 'list') return lines[layout.list.heads - 1] ?? [];
  if (layout?.levels !== 'columns') return lines[0] ?? [];
  const own = lines[layout.matrix.levelLine] ?? [];
  return own.map((cell, at) => (cell.text.trim() === '' ? (lines[0]?.[at] ?? cell) : cell));
}

function groupsOf(layout: Layout | undefined): readonly number[] {
  if (layout === undefined) return [];
  return layout.levels === 'list' ? layout.list.groups : layout.matrix.groups;
}

/** Of a sheet with a row for each level, the column that names it. */
function rowOfLevels(layout: Layout | undefined): number {
  return layout?.levels === 'rows' ? layout.matrix.levelLine : 0;
}

/** Asked only where a column seems to be one: most sheets have none. */
async function definition(
  layout: Layout | undefined,
  headings: readonly string[],
  given: Given,
  ask: AskChoice,
): Promise<Given> {
  if (given['definition-column'] !== undefined || layout?.levels !== 'columns') return {};
  const guessed = layout.matrix.definitions.flatMap((at) => (headings[at] === '' ? [] : (headings[at] ?? [])));
  if (guessed.length === 0) return {};
  const chosen = await ask('Which column says what its row means?', [...likeliest(guessed, headings), NO_COLUMN]);
  return chosen === NO_COLUMN ? {} : { 'definition-column': chosen };
}

/** Asked only where cells under levels hold numbers. */
async function numbers(layout: Layout | undefined, given: Given, ask: AskChoice): Promise<Given> {
  if (given.numbers !== undefined || layout === undefined || layout.levels === 'list') return {};
  const { matrix, lines } = layout;
  const cells = lines.slice(matrix.heads).flatMap((line) => matrix.levels.map((at) => line[at]?.text ?? ''));
  const counted = cells.filter((cell) => cellKind(cell) === 'number');
  if (counted.length * 2 < cells.filter((cell) => cell.trim() !== '').length || counted.length === 0) return {};
  const isWeight = counted.some((cell) => cell.includes('%'));
  const order = isWeight ? [NUMBERS.weight, NUMBERS.proficiency] : [NUMBERS.proficiency, NUMBERS.weight];
  const chosen = await ask('What do the numbers mean?', order);
  return { numbers: chosen === NUMBERS.weight ? 'weight' : 'proficiency' };
}

/** Each once, and none that nobody could read. */
function likeliest(first: readonly string[], others: readonly string[]): readonly string[] {
  return [...new Set([...first, ...others])].filter((each) => oneLine(each) !== '');
}

async function chosenLayout(guess: LayoutName, ask: AskChoice): Promise<LayoutName> {
  const order = [guess, ...(Object.keys(CHOICES) as LayoutName[]).filter((each) => each !== guess)];
  const answer = await ask(
    'How is the sheet laid out?',
    order.map((each) => CHOICES[each]),
  );
  return order.find((each) => CHOICES[each] === answer) ?? guess;
}
