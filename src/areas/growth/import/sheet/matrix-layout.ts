/** How a table with levels across is laid out: which lines head it, which columns name things, say what they mean, and are levels. */
// cspell:ignore salar, imum
import { sameName } from '../located-value.ts';
import { oneLine } from '../draft/fit-text.ts';
import { cellKind, shareOf } from './cell-kinds.ts';
import { areCounted, isDated, isLevelLike, SAYS, says } from './headings.ts';
import { filledIn, type SheetLine } from './table-in-sheet.ts';
import type { Typed } from './layout.ts';

export interface MatrixLayout {
  /** How many lines head it. */
  readonly heads: number;
  /** By line: the one that names the levels; those of tracks above or beside it; those with more about each level. */
  readonly levelLine: number;
  readonly trackLine: number | undefined;
  readonly taglines: readonly number[];
  /** By column. */
  readonly groups: readonly number[];
  readonly definitions: readonly number[];
  readonly weight: number | undefined;
  /** Numbers of rows and the like. */
  readonly ids: readonly number[];
  readonly levels: readonly number[];
  /** The share of levels that are called like levels. */
  readonly likeness: number;
}

/** More lines than these head no sheet. */
const MOST_HEADS = 5;

/** @param isTurned whether its lines were columns: then a level may go on over several of them */
export function matrixLayout(lines: readonly SheetLine[], typed: Typed, isTurned: boolean): MatrixLayout {
  const heads = Math.min(lines.length, headsOf(lines, typed, isTurned));
  const head = lines.slice(0, heads);
  const { levelLine, trackLine, taglines } = rolesOf(head, typed, isTurned);
  const body = lines.slice(heads);
  const columns = (lines[0] ?? []).map((_, at): Column => ({
    at,
    heading: headingOf(head, levelLine, at),
    cells: body.map((line) => line[at]?.text ?? ''),
  }));
  const isTyped = (heading: string) => typed.names?.some((name) => sameName(name, heading)) === true;
  const known = columns.filter(
    ({ heading, at }) => at > 0 && (typed.names === undefined ? isLevelLike(heading) : isTyped(heading)),
  );
  const counted = columns.filter(({ heading, at }) => at > 0 && /^\d{1,2}$/.test(heading.trim()));
  const like = known.length > 0 ? known : areCounted(counted.map(({ heading }) => heading)) ? counted : [];
  const typedGroups = isTurned ? undefined : typed.groups;
  const named = typedGroups?.flatMap((name) => columns.filter(({ heading }) => sameName(heading, name)));
  const definitionTyped = columns.filter(
    ({ heading }) => !isTurned && typed.definition !== undefined && sameName(heading, typed.definition),
  );
  const leading = leadingOf(columns, like, named);
  const firstLevel = leading.length;
  const weight = columns.find(({ heading }) => says(heading, 'weight'));
  const ids = leading.filter((column) => isIdColumn(column) && leading.length > 1 && named?.includes(column) !== true);
  const definitions = columns.filter(
    (column) =>
      definitionTyped.includes(column) ||
      (column !== weight &&
        !ids.includes(column) &&
        named?.includes(column) !== true &&
        (column.at < firstLevel
          ? isDefinition(column, leading)
          : !like.includes(column) &&
            (says(column.heading, 'about') || says(column.heading, 'definition') || says(column.heading, 'total')))),
  );
  const apart = new Set([weight, ...ids, ...definitions]);
  const groups = (named ?? leading).filter((column) => !apart.has(column));
  const levels = columns.filter((column) => column.at >= firstLevel && !apart.has(column) && !groups.includes(column));
  return {
    heads,
    levelLine,
    trackLine,
    taglines,
    groups: groups.map(({ at }) => at),
    definitions: definitions.map(({ at }) => at),
    weight: weight?.at,
    ids: ids.map(({ at }) => at),
    levels: levels.map(({ at }) => at),
    likeness: shareOfLevels(levels, like),
  };
}

/** Of those that have a heading. */
function shareOfLevels(levels: readonly Column[], like: readonly Column[]): number {
  const named = levels.filter(({ heading }) => heading !== '');
  return named.length === 0 ? 0 : named.filter((column) => like.includes(column)).length / named.length;
}

interface Column {
  readonly at: number;
  readonly heading: string;
  readonly cells: readonly string[];
}

/** The heading of a column: in the line of levels, or where that is empty in the nearest line that says one. */
function headingOf(head: readonly SheetLine[], levelLine: number, at: number): string {
  const own = oneLine(head[levelLine]?.[at]?.text ?? '');
  if (own !== '' || at > 0) return own;
  return head.map((line) => oneLine(line[at]?.text ?? '')).find((text) => text !== '') ?? '';
}

function headsOf(lines: readonly SheetLine[], typed: Typed, isTurned: boolean): number {
  if (!isTurned && typed.heads !== undefined) return Math.max(1, typed.heads);
  const most = Math.min(MOST_HEADS, lines.length - 1);
  let heads = 1;
  if (isTurned && typed.level !== undefined) {
    const at = lines.findIndex((line) => sameName(oneLine(line[0]?.text ?? ''), typed.level ?? ''));
    heads = Math.max(1, at + 1);
  }
  for (let at = heads; at < most; at += 1) {
    const line = lines[at] ?? [];
    if (!isHead(line, lines.slice(0, at), isTurned)) break;
    heads = at + 1;
  }
  return heads;
}

/** Whether a line below the first heads the table too. */
function isHead(line: SheetLine, above: readonly SheetLine[], isTurned: boolean): boolean {
  const label = oneLine(line[0]?.text ?? '');
  const values = line.slice(1).map(({ text }) => oneLine(text));
  const filled = values.filter((value) => value !== '');
  if (filled.length === 0 || line.some(({ text }) => cellKind(text) === 'text' && !isLevelLike(text))) return false;
  const isNamed = (['level', 'track', 'role'] as const).some((what) => says(label, what));
  if (isNamed && filled.every((value) => value.length <= 80)) return true;
  const before = above.at(-1) ?? [];
  const isLevels = filled.length > 1 && filled.filter(isLevelLike).length * 2 > filled.length;
  const isCountedLine = filled.length > 1 && areCounted(filled);
  const isGeneric = label === '' || says(label, 'group') || says(label, 'id');
  if (isGeneric && (isLevels || isCountedLine) && new Set(filled).size > 1) return true;
  if (isTurned) return false;
  // A line of tracks above has gaps, where cells were merged, that this one fills.
  const gaps = values.filter((value, at) => value !== '' && oneLine(before[at + 1]?.text ?? '') === '').length;
  const isSparse = gaps > 0 && filledIn(before.slice(1)).length < filled.length && filledIn(before.slice(1)).length > 0;
  return isSparse && above.length === 1 && isGeneric && filled.every((value) => cellKind(value) === 'label');
}

function rolesOf(head: readonly SheetLine[], typed: Typed, isTurned: boolean) {
  const valuesAt = head.map((line) => line.slice(1).flatMap(({ text }) => oneLine(text) || []));
  const labels = head.map((line) => oneLine(line[0]?.text ?? ''));
  const score = (at: number) => {
    const values = valuesAt[at] ?? [];
    const share = values.length === 0 ? 0 : values.filter(isLevelLike).length / values.length;
    const isNamedLevel = says(labels[at] ?? '', 'level') ? 1 : 0;
    const isTrack = says(labels[at] ?? '', 'track') ? -4 : 0;
    // Names say more than numbers, and below tracks stand levels.
    return share * 2 + isNamedLevel + (areCounted(values) ? 0.8 : 0) + isTrack + at * 0.01;
  };
  const typedLine =
    isTurned && typed.level !== undefined ? labels.findIndex((label) => sameName(label, typed.level ?? '')) : -1;
  const levelLine =
    typedLine === -1
      ? head.map((_, at) => at).reduce((best, at) => (score(at) > score(best) ? at : best), 0)
      : typedLine;
  const levels = valuesAt[levelLine] ?? [];
  const others = head.map((_, at) => at).filter((at) => at !== levelLine && (valuesAt[at]?.length ?? 0) > 0);
  const typedTrack = isTurned
    ? others.find((at) => typed.track !== undefined && sameName(labels[at] ?? '', typed.track))
    : undefined;
  const trackLine =
    typedTrack ??
    others.find((at) => says(labels[at] ?? '', 'track')) ??
    others.find((at) => {
      const values = valuesAt[at] ?? [];
      return (
        at < levelLine &&
        !says(labels[at] ?? '', 'role') &&
        !says(labels[at] ?? '', 'level') &&
        !areCounted(values) &&
        (values.length < levels.length || new Set(values).size < values.length)
      );
    });
  return { levelLine, trackLine, taglines: others.filter((at) => at !== trackLine) };
}

/** The columns before the first level. */
function leadingOf(
  columns: readonly Column[],
  like: readonly Column[],
  named: readonly Column[] | undefined,
): readonly Column[] {
  const firstLike = like[0]?.at;
  // One level among columns that are not called so may be anything: a column of groups called *Lead*.
  if (firstLike !== undefined) return columns.slice(0, firstLike);
  if (named !== undefined) return columns.slice(0, Math.max(0, ...named.map(({ at }) => at + 1)));
  const marked = columns.findIndex(({ at, cells }) => at > 0 && shareOf(cells, 'mark', 'number') >= 0.7);
  if (marked > 0) return columns.slice(0, marked);
  const end = columns.findIndex(
    ({ at, heading, cells }) =>
      at > 0 && !isLabelHeading(heading) && !(heading === '' && shareOf(cells, 'label', 'number') > 0.5),
  );
  return columns.slice(0, end === -1 ? 1 : end);
}

function isLabelHeading(heading: string): boolean {
  return (['group', 'definition', 'id', 'weight'] as const).some((what) => says(heading, what));
}

/** Sentences beside names say what these mean. */
function isDefinition({ at, heading, cells }: Column, leading: readonly Column[]): boolean {
  if (leading.length === 1 || isIdColumn({ heading, cells })) return false;
  if (says(heading, 'definition') && !says(heading, 'group')) return true;
  const texts = shareOf(cells, 'text');
  if (at === 0) return false;
  return texts > 0.5 && leading.some((other) => other.at !== at && shareOf(other.cells, 'text') <= 0.5);
}

const NUMBERING = /^(?:[a-z]{0,5}[-_.# ]?\d+(?:[.-]\d+)*\.?|[ivx]+\.?|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;

export function isIdColumn({
  heading,
  cells,
}: {
  readonly heading: string;
  readonly cells: readonly string[];
}): boolean {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const isNumbered = filled.length > 0 && filled.every((cell) => NUMBERING.test(cell));
  return (
    isNumbered && (SAYS.id.test(heading.trim()) || heading.trim() === '') && new Set(filled).size === filled.length
  );
}

/** Levels that are none: days, or what the columns of other tables are called. */
export function foreignLevels(headings: readonly string[]): readonly string[] {
  return headings.filter(
    (heading) =>
      isDated(heading) ||
      (['definition', 'about', 'weight', 'id', 'total', 'text', 'track', 'group', 'kind'] as const).some((what) =>
        says(heading, what),
      ) ||
      OTHER_TABLES.test(heading.trim()),
  );
}

const OTHER_TABLES =
  /^(?:status|state|owner|assignee|team|dates?|due(?: date)?|created|updated|e-?mail|phone|address|amount|price|costs?|salar(?:y|ies)|min(?:imum)?|max(?:imum)?|question|answer|first name|last name|quarter|region|country|city|url|version|priority|severity|estimate|points|quantity|vote|done)$/i;
