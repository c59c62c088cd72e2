/** A matrix as a spreadsheet: what stands where a level and a name meet is asked of that level. */
import type { Draft } from '../draft/draft.ts';
import { oneLine } from '../draft/fit-text.ts';
import { cellItems } from './cell-items.ts';
import { cellKind } from './cell-kinds.ts';
import { cellValues, type CellValue, type CellValues } from './cell-values.ts';
import { isPayName } from '../outline/outline-node.ts';
import { highestIn, rowWeight } from './row-weight.ts';
import type { Cell } from './csv-cells.ts';
import { headingRows } from './heading-rows.ts';
import { says } from './headings.ts';
import type { MatrixLayout } from './matrix-layout.ts';
import { keyOf, SheetGroups, type GroupPath } from './sheet-groups.ts';
import { short, cellText, type SheetReading } from './sheet.ts';
import { filledIn, type SheetLine } from './table-in-sheet.ts';

interface MatrixRow {
  readonly line: SheetLine;
  readonly path: GroupPath;
  readonly definition: string;
  readonly weight: CellValue['weight'];
}

/** @param levelOf the level of a column; none where this ladder does not have it */
export function readMatrix(
  lines: readonly SheetLine[],
  layout: MatrixLayout,
  levelOf: (column: number) => string | undefined,
  draft: Draft,
  reading: SheetReading,
): CellValues['scales'] {
  const { notebook, given, notes } = reading;
  const rows = rowsOf(lines, layout, draft, reading);
  const cells = rows.flatMap(({ line }) => layout.levels.map((at) => line[at]?.text ?? ''));
  const values = cellValues(cells, notes, given);
  if (values !== undefined) notebook.note(values.said);
  const isSkillMatrix = values !== undefined || isMarked(cells);
  const summaries = new Map<string, string[]>();
  for (const { path, definition } of rows) {
    if (definition === '' || (isSkillMatrix && !isShortName(path))) continue;
    const key = keyOf(path);
    summaries.set(key, [...new Set([...(summaries.get(key) ?? []), definition])]);
  }
  const groups = new SheetGroups(draft, notebook, isSkillMatrix ? new Map() : summaries);
  const asked = { draft, groups, values, layout, levelOf, notebook };
  for (const row of rows) askRow(row, asked);
  return values?.scales ?? [];
}

interface Asking {
  readonly draft: Draft;
  readonly groups: SheetGroups;
  readonly values: CellValues | undefined;
  readonly layout: MatrixLayout;
  readonly levelOf: (column: number) => string | undefined;
  readonly notebook: SheetReading['notebook'];
}

/** The rows of the body with their names, those of merged cells and of headings above them included. */
function rowsOf(
  lines: readonly SheetLine[],
  layout: MatrixLayout,
  draft: Draft,
  { notebook }: SheetReading,
): readonly MatrixRow[] {
  const headings = headingRows(lines, layout);
  const { weight: weightColumn } = layout;
  const body = lines.slice(layout.heads);
  const head = lines[layout.levelLine];
  const heaviest = weightColumn === undefined ? 0 : highestIn(body.map((line) => cellText(line[weightColumn])));
  let above: GroupPath = [];
  let parts: readonly string[] = headings.first === undefined ? [] : [headings.first];
  let wasHeading = false;
  if ([...headings.names.values()].some((name) => name !== ''))
    notebook.note('Rows with a single name were read as headings for the rows below them');
  return body.flatMap((line, at) => {
    const heading = headings.names.get(at);
    if (heading !== undefined) {
      for (const cell of filledIn(line)) notebook.understand(cell.text);
      if (heading !== '') parts = wasHeading ? [...parts, heading] : [heading];
      wasHeading = true;
      above = [];
      return [];
    }
    wasHeading = false;
    const own = layout.groups.map((column) => cellText(line[column]));
    const first = own.findIndex((name) => name !== '');
    // A merged cell exports as one with text, and empty ones below it.
    const names = own.map((name, depth) =>
      name === '' && (first === -1 || depth < first) ? (above[depth] ?? '') : name,
    );
    for (const name of own) if (above.includes(name)) notebook.understand(name);
    above = names;
    for (const column of layout.ids) notebook.understand(cellText(line[column]));
    const isAlone =
      filledIn(line).length === 1 && own[0] !== '' && cellKind(own[0] ?? '') === 'text' && (own[0]?.length ?? 0) >= 60;
    if (isAlone) {
      draft.write('From the sheet', own[0] ?? '');
      return [];
    }
    const weight = layout.weight === undefined ? '' : cellText(line[layout.weight]);
    if (weight !== '') notebook.understand(weight);
    return [
      {
        line,
        path: [...parts, ...names],
        definition: definitionOf(line, layout, head),
        weight: rowWeight(weight, heaviest),
      },
    ];
  });
}

function definitionOf(line: SheetLine, { definitions }: MatrixLayout, head: SheetLine | undefined): string {
  return definitions
    .flatMap((column) => {
      const text = oneLine(line[column]?.text ?? '');
      if (text === '' || cellKind(text) === 'none') return [];
      const heading = cellText(head?.[column]);
      const sentence = /[.!?:;]$/.test(text) ? text : `${text}.`;
      return [
        says(heading, 'definition') || heading === '' || !says(heading, 'about') ? sentence : `${heading}: ${sentence}`,
      ];
    })
    .join(' ');
}

function askRow(row: MatrixRow, asking: Asking): void {
  const { layout, notebook, values } = asking;
  const asks = layout.levels.flatMap((column): readonly Ask[] => {
    const cell = row.line[column];
    const kind = cellKind(cell?.text ?? '');
    if (cell === undefined || kind === 'empty') return [];
    notebook.read('cells');
    if (kind === 'none' || kind === 'mark') notebook.understand(cell.text);
    // It stands where a line ends.
    for (const mark of cell.text.match(/<br\b/gi) ?? []) notebook.understand(mark);
    const level = asking.levelOf(column);
    return kind === 'none' || level === undefined ? [] : [{ cell, kind, level }];
  });
  if (isPayName(row.path.at(-1) ?? '')) {
    const [name] = filledIn(row.line);
    if (name !== undefined) notebook.leave(name.location, `“${short(name.text)}” is no part of a ladder`);
    for (const cell of row.line) notebook.understand(cell.text);
    return;
  }
  if (asks.length === 0) {
    if (row.path.some((name) => name !== '')) asking.groups.idOf(row.path);
    return;
  }
  const isOfMarks = asks.every(({ kind }) => kind === 'mark');
  if (values !== undefined && asks.every(({ kind }) => kind === 'number' || kind === 'label' || kind === 'mark'))
    askValues(row, asks, values, asking);
  else if (isOfMarks) askMarks(row, asks, asking);
  else askTexts(row, asks, asking);
}

interface Ask {
  readonly cell: Cell;
  readonly kind: ReturnType<typeof cellKind>;
  readonly level: string;
}

/** A name of a few words: of a skill, rather than what is asked. */
function isShortName(path: GroupPath): boolean {
  return cellKind(path.at(-1) ?? '') !== 'text';
}

/** What a row of marks or numbers asks is its own name, or what the sheet says that it means. */
function askedBy(
  { path, definition }: MatrixRow,
  { groups }: Asking,
): { readonly group: string; readonly text: string; readonly detail: string | undefined } {
  const name = path.findLast((each) => each !== '') ?? '';
  if (definition !== '' && isShortName(path)) return { group: groups.idOf(path), text: definition, detail: undefined };
  const at = path.lastIndexOf(name);
  return {
    group: groups.idOf(path.slice(0, Math.max(0, at))),
    text: name,
    detail: definition === '' ? undefined : definition,
  };
}

function askMarks(row: MatrixRow, asks: readonly Ask[], asking: Asking): void {
  const { group, text, detail } = askedBy(row, asking);
  if (text === '') {
    askTexts(row, asks, asking);
    return;
  }
  asking.notebook.read('items');
  asking.draft.addExpectation({ group, levels: levelsOf(asks), text, detail, weight: row.weight });
}

function askValues(row: MatrixRow, asks: readonly Ask[], values: CellValues, asking: Asking): void {
  const { group, text, detail } = askedBy(row, asking);
  if (text === '') {
    askTexts(row, asks, asking);
    return;
  }
  const valued = asks.flatMap(
    ({ cell, level, kind }): readonly { readonly value: CellValue; readonly level: string }[] => {
      asking.notebook.understand(cell.text);
      const value = kind === 'mark' ? { key: 'asked', shown: '' } : values.valueOf(cell.text);
      return value === undefined ? [] : [{ value, level }];
    },
  );
  const distinct = [...Map.groupBy(valued, ({ value }) => value.key).values()];
  for (const own of distinct) {
    const [first] = own;
    if (first === undefined) continue;
    const { proficiency, weight = row.weight, shown } = first.value;
    asking.notebook.read('items');
    asking.draft.addExpectation({
      group,
      levels: levelsOf(own),
      text: distinct.length > 1 && shown !== '' ? together(text, shown) : text,
      proficiency,
      weight,
      detail,
    });
  }
}

/** Two expectations of one text would be one to their readers. */
function together(text: string, shown: string): string {
  return /[.!?。]$/u.test(text) ? `${text} (${shown})` : `${text}: ${shown}`;
}

function askTexts(row: MatrixRow, asks: readonly Ask[], { draft, groups, notebook }: Asking): void {
  const group = groups.idOf(row.path);
  const name = row.path.findLast((each) => each !== '') ?? '';
  const made = new Map<string, string[]>();
  let before: readonly string[][] = [];
  for (const { cell, kind, level } of asks) {
    if (kind === 'mark' && before.length > 0) {
      for (const levels of before) if (!levels.includes(level)) levels.push(level);
      continue;
    }
    const isAmount = kind === 'number' || kind === 'date' || kind === 'mark';
    const items = isAmount
      ? [{ text: `${name === '' ? 'In the sheet' : name}: ${oneLine(cell.text)}`, examples: [] }]
      : cellItems(cell.text);
    before = items.map(({ text, examples }) => {
      notebook.read('items');
      if (examples.length > 0) notebook.read('examples', examples.length);
      const key = JSON.stringify([text, examples]);
      const known = made.get(key);
      if (known !== undefined) {
        notebook.understand([text, ...examples].join(' '));
        if (!known.includes(level)) known.push(level);
        return known;
      }
      const levels = [level];
      made.set(key, levels);
      draft.addExpectation({ group, levels, text, examples, weight: row.weight });
      return levels;
    });
  }
}

function levelsOf(asks: readonly { readonly level: string }[]): string[] {
  return [...new Set(asks.map(({ level }) => level))];
}

function isMarked(cells: readonly string[]): boolean {
  const filled = cells.map(cellKind).filter((kind) => kind !== 'empty' && kind !== 'none');
  return filled.length > 0 && filled.filter((kind) => kind === 'mark').length * 10 >= filled.length * 7;
}

/** What stands in columns that no level heads. */
export function strayCells(
  lines: readonly SheetLine[],
  layout: MatrixLayout,
  nameless: readonly number[],
  { notebook }: SheetReading,
): void {
  for (const line of lines.slice(layout.heads))
    for (const column of nameless) {
      const cell = line[column];
      if (cell === undefined || cellText(cell) === '') continue;
      notebook.fault(
        cell.location,
        `Unexpected “${short(cell.text)}” in a column without a heading, expected a level above it`,
        'It was set aside. Write the level into the first row.',
      );
      notebook.leave(cell.location, `“${short(cell.text)}” stands under no level`);
    }
}
