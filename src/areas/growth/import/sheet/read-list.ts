/** A list as a spreadsheet: a row for each expectation. */
// cspell:ignore stufen, tous, todas
import { startOf } from '#model/location.ts';
import type { Draft } from '../draft/draft.ts';
import { oneLine } from '../draft/fit-text.ts';
import { proficiencies, type Proficiencies } from '../draft/proficiency.ts';
import { cellItems } from './cell-items.ts';
import { cellKind } from './cell-kinds.ts';
import { highestIn, rowWeight } from './row-weight.ts';
import { levelNames, type ListField, type ListLayout } from './list-layout.ts';
import { keyOf, SheetGroups, type GroupPath } from './sheet-groups.ts';
import { isOfAll, type SheetLevel } from './sheet-levels.ts';
import { short, cellText, type SheetReading } from './sheet.ts';
import type { SheetLine } from './table-in-sheet.ts';

export interface ListRow {
  readonly line: SheetLine;
  readonly path: GroupPath;
  readonly track: string;
  /** As they are written; none for all of them. */
  readonly levels: readonly string[];
  /** The whole cell. */
  readonly written: string;
}

const EVERY =
  /^(?:all|any|every|all levels|every level|everyone|alle|alle stufen|tous|todos|todas|全て|すべて|全部|\*)$/iu;
const STRETCH = /^(.*?\d+)\s*(?:-|–|—|to|bis|\.\.)\s*(\D*?)(\d+)$/iu;
const UPWARDS = /^(.*?\d+)\s*\+$/u;

/** The rows of a list with the cells of merged ones filled down. */
export function rowsOfList(
  lines: readonly SheetLine[],
  layout: ListLayout,
  { notebook }: SheetReading,
): readonly ListRow[] {
  const body = lines.slice(layout.heads);
  const isMerged = (column: number) => {
    const filled = body.filter((line) => cellText(line[column]) !== '').length;
    return cellText(body[0]?.[column]) !== '' && filled < body.length && (body.length - filled) * 3 >= body.length;
  };
  const [mergedLevel, mergedTrack] = [isMerged(layout.level), layout.track !== undefined && isMerged(layout.track)];
  let path: GroupPath = [];
  let level = '';
  let track = '';
  const seen = new Set<string>();
  /** What names something again is structure. */
  const named = (cell: string, column: number) => {
    const key = `${column} ${cell.toLowerCase()}`;
    if (cell !== '' && seen.has(key)) notebook.understand(cell);
    seen.add(key);
  };
  if (mergedLevel)
    notebook.note('Rows without a level were read as of the level above them, as merged cells are exported');
  return body.flatMap((line): readonly ListRow[] => {
    const own = layout.groups.map((column) => cellText(line[column]));
    const first = own.findIndex((name) => name !== '');
    path = own.map((name, depth) => (name === '' && (first === -1 || depth < first) ? (path[depth] ?? '') : name));
    for (const [depth, name] of own.entries()) named(name, layout.groups[depth] ?? 0);
    const [ownLevel, ownTrack] = [
      line[layout.level]?.text ?? '',
      layout.track === undefined ? '' : cellText(line[layout.track]),
    ];
    level = ownLevel.trim() === '' && mergedLevel ? level : ownLevel;
    track = ownTrack === '' && mergedTrack ? track : ownTrack;
    named(oneLine(ownLevel), layout.level);
    if (layout.track !== undefined) notebook.understand(ownTrack);
    for (const column of layout.ids) notebook.understand(cellText(line[column]));
    const isEmpty = cellText(line[layout.text]) === '';
    // A name alone, or a level alone, says where the rows below belong.
    const alone = line.filter((cell) => cellText(cell) !== '').length;
    if (isEmpty && alone > 0 && alone === own.filter((name) => name !== '').length + (ownLevel.trim() === '' ? 0 : 1)) {
      notebook.understand(own.join(' '));
      return [];
    }
    if (EVERY.test(oneLine(level))) notebook.understand(ownLevel);
    return [
      { line, path, track, levels: EVERY.test(oneLine(level)) ? [] : levelNames(level), written: oneLine(level) },
    ];
  });
}

/** Every level that the rows name, in the order of their mention. */
export function levelsOfList(rows: readonly ListRow[]): readonly SheetLevel[] {
  const found = new Map<string, SheetLevel>();
  for (const { levels, track } of rows)
    for (const written of levels.flatMap((each) => stretchOf(each) ?? [each])) {
      const name = UPWARDS.exec(written)?.[1] ?? written;
      const key = sheetLevelKey(name, track);
      if (!found.has(key)) found.set(key, { key, name, track });
    }
  const all = [...found.values()];
  // What all tracks share is no level beside those of a track that are called the same.
  return all.filter(
    ({ name, track }) => !isOfAll(track) || !all.some((each) => !isOfAll(each.track) && each.name === name),
  );
}

export function sheetLevelKey(name: string, track: string): string {
  return `${track.trim().toLowerCase()}\u0000${oneLine(name).toLowerCase()}`;
}

/** `L1-L3` names its ends, and what is counted between them. */
function stretchOf(name: string): readonly string[] | undefined {
  const [, from = '', , to = ''] = STRETCH.exec(name) ?? [];
  const counted = /^(.*?)(\d+)$/.exec(from);
  if (counted === null) return undefined;
  const [start, end] = [Number(counted[2]), Number(to)];
  if (!(start < end) || end - start > 20) return undefined;
  return Array.from({ length: end - start + 1 }, (_, at) => `${counted[1] ?? ''}${start + at}`);
}

/** @param idOf the level of a name and a track; none where this ladder does not have it @param all the ids of all its levels */
export function readList(
  rows: readonly ListRow[],
  lines: readonly SheetLine[],
  layout: ListLayout,
  idOf: (name: string, track: string) => string | undefined,
  { all, draft, reading }: { readonly all: readonly string[]; readonly draft: Draft; readonly reading: SheetReading },
): Proficiencies['scales'] {
  const { notebook } = reading;
  const groups = new SheetGroups(draft, notebook);
  const head = lines[layout.heads - 1];
  const cellOf = (line: SheetLine, field: ListField) => {
    const at = layout.fields[field];
    const text = at === undefined ? '' : (line[at]?.text ?? '');
    return text.trim() === '' || cellKind(text) === 'none' ? undefined : text;
  };
  const words = rows.flatMap(({ line }) => oneLine(cellOf(line, 'proficiency') ?? '') || []);
  const scale = proficiencies(inSteps(words).map(stepName), notebook);
  const isTwice = textsOfSeveralSteps(rows, layout);
  const heaviest = highestIn(rows.map(({ line }) => cellOf(line, 'weight') ?? ''));
  for (const { line, path, track, levels, written } of rows) {
    const cell = line[layout.text];
    const place = (cell ?? line[0])?.location ?? startOf('');
    if (cell === undefined || oneLine(cell.text) === '') {
      notebook.fault(place, 'Unexpected row without text, expected what is asked', 'It was set aside.');
      notebook.leave(place, 'a row without text');
      continue;
    }
    const names = levels.flatMap((name) => stretchOf(name) ?? [name]);
    const named = names.flatMap((name) => idOf(name, track) ?? upwards(name, track, idOf, all));
    const isEvery =
      EVERY.test(cellText(line[layout.level])) || (levels.length === 0 && cellText(line[layout.level]) !== '');
    const ids = isEvery ? all : (between(written, named, all) ?? named);
    if (ids.length === 0) {
      notebook.fault(
        line[layout.level]?.location ?? place,
        `Unexpected “${short(cell.text)}” without a level, expected one`,
        'It was set aside. Write its level beside it.',
      );
      notebook.leave(place, `“${short(cell.text)}” has no level`);
      continue;
    }
    const weight = oneLine(cellOf(line, 'weight') ?? '');
    for (const field of ['kind', 'weight', 'proficiency'] as const) notebook.understand(cellOf(line, field) ?? '');
    const step = stepName(oneLine(cellOf(line, 'proficiency') ?? ''));
    const detail = detailOf(line, layout, head);
    const items = [layout.text, ...layout.texts].flatMap((column) => cellItems(line[column]?.text ?? ''));
    const examples = cellItems(cellOf(line, 'examples') ?? '').map((each) => each.text);
    for (const [at, item] of items.entries()) {
      notebook.read('items');
      draft.addExpectation({
        group: groups.idOf(path),
        levels: [...new Set(ids)],
        text: isTwice.has(`${keyOf(path)} ${item.text}`) && step !== '' ? `${item.text}: ${step}` : item.text,
        // What stands beside several sentences is said once.
        detail: at === 0 ? detail : undefined,
        examples: at === items.length - 1 ? [...item.examples, ...examples] : item.examples,
        kind: /responsib/i.test(cellOf(line, 'kind') ?? '') ? 'responsibility' : undefined,
        weight: rowWeight(weight, heaviest),
        proficiency: scale.stepOf(step || undefined),
      });
    }
  }
  return scale.scales;
}

/** `Junior to Senior` means those between them too. */
function between(
  written: string,
  [from = '', to = '', ...more]: readonly string[],
  all: readonly string[],
): readonly string[] | undefined {
  if (to === '' || more.length > 0 || !/\s(?:[-–—]|to|bis)\s/iu.test(written)) return undefined;
  const [start, end] = [all.indexOf(from), all.indexOf(to)];
  return start < end ? all.slice(start, end + 1) : undefined;
}

/** Numbers from the least to the most; words as the sheet mentions them. */
function inSteps(words: readonly string[]): readonly string[] {
  const distinct = [...new Set(words)];
  return distinct.every((word) => /^\d+$/.test(word)) ? distinct.toSorted((a, b) => Number(a) - Number(b)) : distinct;
}

/** What is asked in several steps would else be several expectations of one text. */
function textsOfSeveralSteps(rows: readonly ListRow[], { text, fields }: ListLayout): ReadonlySet<string> {
  const steps = new Map<string, Set<string>>();
  for (const { line, path } of rows) {
    const key = `${keyOf(path)} ${cellText(line[text])}`;
    const step = fields.proficiency === undefined ? '' : cellText(line[fields.proficiency]);
    steps.set(key, (steps.get(key) ?? new Set()).add(step));
  }
  return new Set([...steps].flatMap(([key, all]) => (all.size > 1 ? [key] : [])));
}

/** A bare number is no name for a step. */
function stepName(word: string): string {
  return /^\d+$/.test(word) ? `Step ${word}` : word;
}

/** `L3+` is asked from there on. */
function upwards(
  name: string,
  track: string,
  idOf: (name: string, track: string) => string | undefined,
  all: readonly string[],
): readonly string[] {
  const from = UPWARDS.exec(name)?.[1];
  const id = from === undefined ? undefined : idOf(from, track);
  return id === undefined ? [] : all.slice(all.indexOf(id));
}

function detailOf(line: SheetLine, { others, fields }: ListLayout, head: SheetLine | undefined): string | undefined {
  const columns = [...others, ...(fields.resources === undefined ? [] : [fields.resources])];
  const said = columns.flatMap((column) => {
    const text = (line[column]?.text ?? '').trim();
    if (text === '' || cellKind(text) === 'none') return [];
    const heading = cellText(head?.[column]);
    return [heading === '' ? text : `${heading}: ${text}`];
  });
  return said.length === 0 ? undefined : said.join('\n\n');
}
