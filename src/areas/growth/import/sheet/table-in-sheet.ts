/** The table of a sheet, apart from what stands around it: a title above, notes above and below, further tables. */
import { startOf } from '#model/location.ts';
import { shareOf, cellKind } from './cell-kinds.ts';
import type { Cell, Row } from './csv-cells.ts';
import { areCounted, isLevelLike } from './headings.ts';

export type SheetLine = readonly Cell[];

export interface SheetTable {
  /** All of the same length, none empty, and no column empty. */
  readonly lines: readonly SheetLine[];
  readonly title: Cell | undefined;
  readonly notes: readonly Cell[];
  /** Tables below the first, or beside it. */
  readonly others: readonly (readonly SheetLine[])[];
}

/** A sheet with more cells is none that people keep. */
export const MOST_CELLS = 1_000_000;

interface Block {
  readonly lines: readonly SheetLine[];
}

/** @returns undefined where the sheet is too large to be a ladder */
export function tableIn(rows: readonly Row[]): SheetTable | undefined {
  const columns = filledColumns(rows);
  if (columns.length * rows.length > MOST_CELLS) return undefined;
  const blocks = blocksOf(rows, columns).flatMap(({ lines }) => atHeads(lines).map((own) => ({ lines: own })));
  const top = takeTop(blocks);
  const { main, notes, others } = takeBelow(top.blocks);
  const gaps = columns.flatMap((at, index) => (index > 0 && at - (columns[index - 1] ?? at) > 1 ? [index] : []));
  const { own, beside } = takeBeside(main, gaps);
  return {
    ...withoutEmptyColumns(own),
    title: top.title,
    notes: [...top.notes, ...notes],
    others: [...beside, ...others],
  };
}

function filledColumns(rows: readonly Row[]): readonly number[] {
  const filled = new Set<number>();
  for (const row of rows) for (const [at, { text }] of row.entries()) if (text.trim() !== '') filled.add(at);
  return [...filled].toSorted((a, b) => a - b);
}

/** Rows that follow each other without an empty one between them. */
function blocksOf(rows: readonly Row[], columns: readonly number[]): readonly Block[] {
  const blocks: SheetLine[][] = [[]];
  for (const row of rows) {
    const place = row[0]?.location ?? startOf('');
    const line = columns.map((at) => row[at] ?? emptyAt(place));
    if (filledIn(line).length === 0) blocks.push([]);
    else blocks.at(-1)?.push(line);
  }
  return blocks.filter((lines) => lines.length > 0).map((lines) => ({ lines }));
}

/** Parted where a line repeats the first heading above other levels than those of the first line. */
function atHeads(lines: readonly SheetLine[]): readonly (readonly SheetLine[])[] {
  const valuesOf = (line: SheetLine) => filledIn(line.slice(1)).map(({ text }) => text.trim());
  const first = lines.findIndex((line) => valuesOf(line).length > 1 && valuesOf(line).every(isLevelLike));
  const head = lines[first];
  const corner = head?.[0]?.text.trim() ?? '';
  if (head === undefined || corner === '') return [lines];
  const levels = new Set(valuesOf(head));
  const at = lines.findIndex((line, index) => {
    const values = valuesOf(line);
    return (
      index > first + 1 &&
      line[0]?.text.trim() === corner &&
      values.length > 1 &&
      values.every(isLevelLike) &&
      !values.every((value) => levels.has(value))
    );
  });
  return at === -1 ? [lines] : [lines.slice(0, at), ...atHeads(lines.slice(at))];
}

function emptyAt(location: Cell['location']): Cell {
  return { text: '', range: [0, 0], isQuoted: false, after: '', location };
}

export function filledIn(line: SheetLine): readonly Cell[] {
  return line.filter(({ text }) => text.trim() !== '');
}

/** A merged cell is exported once, or in every place that it covers. */
export function saysOneThing(line: SheetLine): boolean {
  return new Set(filledIn(line).map(({ text }) => text.trim())).size === 1;
}

function takeTop(blocks: readonly Block[]) {
  const said: Cell[] = [];
  let left = blocks;
  for (let [first, ...others] = left; first !== undefined; [first, ...others] = left) {
    const [line] = first.lines;
    const rest = [...first.lines.slice(1), ...others.flatMap(({ lines }) => lines)];
    if (line === undefined || rest.length === 0 || !rest.some((each) => filledIn(each).length > 1)) break;
    const widest = rest.reduce((most, each) => Math.max(most, filledIn(each).length), 0);
    const isAbove =
      saysOneThing(line) &&
      widest > 1 &&
      !(line[0]?.text.trim() === '' && filledIn(line).some(({ text }) => isLevelLike(text)));
    // Such as a version and a date, apart from the table and narrower than it.
    const isCaption =
      others.length > 0 && widest > 3 && first.lines.every((each) => filledIn(each).length <= 2 && each.length > 2);
    if (!isAbove && !isCaption) break;
    said.push(...(isCaption && !isAbove ? first.lines.flatMap(filledIn) : filledIn(line).slice(0, 1)));
    const remaining = isCaption && !isAbove ? [] : first.lines.slice(1);
    left = remaining.length > 0 ? [{ lines: remaining }, ...others] : others;
  }
  const title = said.find(({ text }) => text.trim().length <= 120 && !/[.!?]$|\n/.test(text.trim()));
  return { title, notes: said.filter((cell) => cell !== title), blocks: left };
}

function takeBelow(blocks: readonly Block[]) {
  const [first, ...further] = blocks;
  const main = [...(first?.lines ?? [])];
  const others: (readonly SheetLine[])[] = [];
  const notes: Cell[] = [];
  for (const { lines } of further) {
    const isOther = others.length > 0 ? lines.length > 1 : isOtherTable(lines, main);
    if (isOther) others.push(lines);
    else if (others.length === 0) main.push(...lines);
    else notes.push(...lines.flatMap(filledIn));
  }
  const below: Cell[] = [];
  const ends = new Set(further.map(({ lines }) => lines[0]));
  // From the last line up: a sentence of its own in the first column, or anything alone below an empty line.
  for (let line = main.at(-1); line !== undefined && main.length > 2; line = main.at(-1)) {
    const alone = filledIn(line).length === 1 && line[0]?.text.trim() !== '' ? line[0] : undefined;
    if (alone === undefined || !(cellKind(alone.text) === 'text' || ends.has(line))) break;
    below.unshift(alone);
    main.pop();
  }
  return { main, notes: [...below, ...notes], others };
}

/** A legend, say: behind an empty column, and not headed by levels as what stands before it is. */
function takeBeside(main: readonly SheetLine[], gaps: readonly number[]) {
  const [head = []] = main;
  const names = (line: SheetLine) => filledIn(line).map(({ text }) => text.trim());
  const at = gaps.find((gap) => {
    const [before, after] = [names(head.slice(1, gap)), names(head.slice(gap))];
    return (
      gap > 2 && (before.some(isLevelLike) || areCounted(before)) && !after.some(isLevelLike) && !areCounted(after)
    );
  });
  if (at === undefined) return { own: main, beside: [] };
  const filled = (lines: readonly SheetLine[]) => lines.filter((line) => filledIn(line).length > 0);
  return { own: filled(main.map((line) => line.slice(0, at))), beside: [filled(main.map((line) => line.slice(at)))] };
}

/** It begins with a row of names above what its rows hold, and these are not what the rows before hold. */
function isOtherTable(block: readonly SheetLine[], main: readonly SheetLine[]): boolean {
  // With a title of its own, perhaps.
  const lines = block.slice(block.findIndex((line) => !saysOneThing(line)));
  const [head] = lines;
  const [top] = main;
  if (head === undefined || top === undefined || lines.length < 2) return false;
  const cells = filledIn(head).map(({ text }) => text.trim());
  const repeated = new Set(filledIn(top).map(({ text }) => text.trim()));
  const values = head.slice(1).flatMap(({ text }) => (text.trim() === '' ? [] : [text.trim()]));
  if (cells.length < 2 || head[0]?.text.trim() === '' || values.some((cell) => cellKind(cell) === 'text')) return false;
  // The same levels again, below the name of another part.
  if (values.every((cell) => repeated.has(cell))) return false;
  const before = valuesOf(main.slice(1));
  if (shareOf(before, 'text') >= 0.5) return true;
  if (shareOf(before, 'number', 'mark') >= 0.7) return shareOf(values, 'label') >= 0.7;
  return values.length >= 2 && (values.every(isLevelLike) || areCounted(values));
}

function valuesOf(lines: readonly SheetLine[]): readonly string[] {
  return lines.flatMap((line) => line.slice(1).map(({ text }) => text));
}

function withoutEmptyColumns(lines: readonly SheetLine[]): Pick<SheetTable, 'lines'> {
  const columns = filledColumns(lines);
  return { lines: lines.map((line) => columns.flatMap((at) => line[at] ?? [])) };
}

/** Rows as columns: a sheet with a row for each level reads like one with a column for each. */
export function transposed(lines: readonly SheetLine[]): readonly SheetLine[] {
  return (lines[0] ?? []).map((_, at) => lines.flatMap((line) => line[at] ?? []));
}
