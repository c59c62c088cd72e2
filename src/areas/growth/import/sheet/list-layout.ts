/** How a table with a row for each expectation is laid out: which column is the sentence, which the level, which name things. */
import { sameName } from '../located-value.ts';
import { oneLine } from '../draft/fit-text.ts';
import { cellKind, shareOf } from './cell-kinds.ts';
import { isLevelLike, says } from './headings.ts';
import { isIdColumn } from './matrix-layout.ts';
import type { SheetLine } from './table-in-sheet.ts';
import type { Typed } from './layout.ts';

const LIST_FIELDS = ['examples', 'proficiency', 'resources', 'kind', 'weight'] as const;
export type ListField = (typeof LIST_FIELDS)[number];

export interface ListLayout {
  readonly heads: number;
  readonly level: number;
  readonly text: number;
  /** Further columns of it: *Criteria 1*, *Criteria 2*. */
  readonly texts: readonly number[];
  readonly track: number | undefined;
  /** From wide to narrow. */
  readonly groups: readonly number[];
  readonly ids: readonly number[];
  readonly fields: Readonly<Partial<Record<ListField, number>>>;
  /** Columns that are none of these. */
  readonly others: readonly number[];
  /** Whether the sheet is surely a list, rather than one that could be read as one. */
  readonly isSure: boolean;
}

interface Column {
  readonly at: number;
  readonly heading: string;
  readonly cells: readonly string[];
  readonly distinct: number;
  readonly texts: number;
  readonly words: number;
  readonly levelLike: number;
}

/** @returns undefined where no column holds sentences, or none names levels */
export function listLayout(lines: readonly SheetLine[], typed: Typed): ListLayout | undefined {
  const heads = Math.max(1, Math.min(typed.heads ?? 1, lines.length - 1));
  const columns = columnsOf(lines, heads, typed.names);
  const find = (name: string | undefined) =>
    name === undefined ? undefined : columns.find(({ heading }) => sameName(heading, name));
  const sentences = columns.filter(
    ({ texts, heading }) => texts >= 0.5 && !says(heading, 'examples') && !says(heading, 'resources'),
  );
  const level = find(typed.level) ?? levelOf(columns, find(typed.text));
  if (level === undefined) return undefined;
  const free = columns.filter((column) => column !== level);
  const proficiency = free.find(isProficiency);
  const text =
    find(typed.text) ?? textColumn(columns, sentences, level) ?? (proficiency && skillsIn(free, proficiency));
  if (text === undefined || text === level) return undefined;
  const others = free.filter((column) => column !== text);
  const track =
    find(typed.track) ??
    (typed.groups === undefined ? others : others.filter(({ heading }) => !isNamed(heading, typed.groups))).find(
      ({ heading, distinct, cells }) =>
        says(heading, 'track') ||
        (says(heading, 'role') && distinct * 2 <= cells.length && !says(level.heading, 'role')),
    );
  const more = sentences.filter((column) => others.includes(column) && baseOf(column.heading) === baseOf(text.heading));
  const fields = fieldsIn(others.filter((column) => column !== track));
  const taken = new Set([level.at, text.at, track?.at, ...more.map(({ at }) => at), ...Object.values(fields)]);
  const ids = others.filter((column) => !taken.has(column.at) && isIdColumn(column));
  for (const { at } of ids) taken.add(at);
  const groups =
    typed.groups?.flatMap((name) => find(name) ?? []) ??
    columns.filter(
      (column) =>
        !taken.has(column.at) &&
        (says(column.heading, 'group') ||
          (column.texts < 0.3 && !says(column.heading, 'about') && isRepeated(column)) ||
          (column.texts < 0.3 && column.heading === '' && column.distinct > 0)),
    );
  for (const { at } of groups) taken.add(at);
  const repeats = level.distinct < level.cells.filter((cell) => cell.trim() !== '').length || hasGaps(level);
  const isNamedSo =
    says(text.heading, 'text') &&
    (says(level.heading, 'level') || says(level.heading, 'role') || level.levelLike > 0.5);
  const alone =
    sentences.filter((each) => each !== text && !more.includes(each) && !groups.includes(each)).length === 0;
  const isSure =
    typed.levels === 'list' ||
    (proficiency !== undefined && repeats && text.texts < 0.5) ||
    (isNamedSo && (groups.length > 0 || columns.length <= 3)) ||
    (text.texts >= 0.5 && (repeats || columns.length === 2) && (alone || groups.some(isRepeated)));
  return {
    heads,
    level: level.at,
    text: text.at,
    texts: more.map(({ at }) => at),
    track: track?.at,
    groups: groups.map(({ at }) => at),
    ids: ids.map(({ at }) => at),
    fields,
    others: columns.flatMap(({ at }) => (taken.has(at) ? [] : [at])),
    isSure,
  };
}

function columnsOf(
  lines: readonly SheetLine[],
  heads: number,
  typed: readonly string[] | undefined,
): readonly Column[] {
  const body = lines.slice(heads);
  return (lines[0] ?? []).map((_, at) => {
    const cells = body.map((line) => line[at]?.text ?? '');
    const distinct = [...new Set(cells.map((cell) => oneLine(cell).toLowerCase()).filter((cell) => cell !== ''))];
    const names = distinct.flatMap(levelNames);
    const isLevel = (name: string) =>
      typed === undefined ? isLevelLike(name) : typed.some((each) => sameName(each, name));
    return {
      at,
      heading: oneLine(
        lines
          .slice(0, heads)
          .flatMap((line) => line[at]?.text ?? [])
          .join(' '),
      ),
      cells,
      distinct: distinct.length,
      texts: shareOf(cells, 'text'),
      words: cells.reduce((sum, cell) => sum + cell.split(/\s+/).length, 0),
      levelLike: names.length === 0 ? 0 : names.filter(isLevel).length / names.length,
    };
  });
}

/** A cell may name several levels, or a stretch of them. */
export function levelNames(cell: string): readonly string[] {
  return cell
    .split(/\n|;|,|\s[–—-]\s|\s+(?:to|bis|à|and|und|&)\s+/u)
    .map(oneLine)
    .filter((name) => name !== '');
}

function levelOf(columns: readonly Column[], text: Column | undefined): Column | undefined {
  const free = columns.filter((column) => column !== text && column.distinct > 0 && column.texts < 0.5);
  const strong = free.filter(({ heading }) => says(heading, 'level'));
  const like = free.filter(({ levelLike }) => levelLike > 0.5).toSorted((a, b) => b.levelLike - a.levelLike);
  // *Level* beside names of roles may say how well each has to do something.
  return strong.find((column) => like.includes(column)) ?? like[0] ?? strong[0];
}

function textColumn(columns: readonly Column[], sentences: readonly Column[], level: Column): Column | undefined {
  const free = sentences.filter((column) => column !== level);
  const named = columns.filter(({ heading }) => says(heading, 'text'));
  return (
    free.filter((column) => named.includes(column)).toSorted((a, b) => b.words - a.words)[0] ??
    free.filter(({ heading }) => !says(heading, 'about')).toSorted((a, b) => b.words - a.words)[0] ??
    named.find((column) => column !== level)
  );
}

function isRepeated({ cells, distinct }: Column): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '').length;
  return (
    distinct > 0 && (distinct < filled || filled < cells.length) && cells.some((cell) => cellKind(cell) === 'label')
  );
}

/** A heading without its number. */
function baseOf(heading: string): string {
  return (
    heading
      .toLowerCase()
      .replace(/[\s#.]*\d+$/u, '')
      .trim() || heading
  );
}

/** Merged cells are exported as one with text and empty ones below it. */
export function hasGaps({ cells }: Pick<Column, 'cells'>): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '').length;
  return cells[0]?.trim() !== '' && filled < cells.length;
}

function isNamed(heading: string, names: readonly string[] | undefined): boolean {
  return names?.some((name) => sameName(heading, name)) === true;
}

function fieldsIn(columns: readonly Column[]): Readonly<Partial<Record<ListField, number>>> {
  const found = LIST_FIELDS.flatMap((field) => {
    const column = columns.find((each) => (field === 'proficiency' ? isProficiency(each) : says(each.heading, field)));
    return column === undefined ? [] : [[field, column.at] as const];
  });
  return Object.fromEntries(found);
}

/** How well something has to be done: so named, or *Level* where another column names the levels. */
function isProficiency({ heading, cells, levelLike }: Column): boolean {
  if (says(heading, 'proficiency')) return true;
  const isShort = cells.every((cell) => cell.trim().split(/\s+/).length <= 2);
  return says(heading, 'level') && levelLike < 0.5 && isShort && shareOf(cells, 'number', 'label') === 1;
}

/** Of a list that names skills and how well they have to be mastered, the narrowest names. */
function skillsIn(columns: readonly Column[], proficiency: Column): Column | undefined {
  return columns
    .filter((column) => column !== proficiency && column.distinct > 1 && shareOf(column.cells, 'label', 'text') > 0.5)
    .toSorted((a, b) => b.distinct - a.distinct || b.at - a.at)[0];
}
