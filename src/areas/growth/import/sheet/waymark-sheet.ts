/** A ladder that Waymark exported as CSV, perhaps after people worked on it in a spreadsheet. */
import {
  COLUMNS,
  exampleIn,
  itemsIn,
  RECORDS,
  resourceIn,
  type Column,
  type RecordName,
} from '#areas/growth/export/sheet-columns.ts';
import { textOfCell } from '#model/guarded-cell.ts';
import type { Cell, Row } from './csv-cells.ts';
import { oneLine } from '../draft/fit-text.ts';
import { Names } from '../draft/names.ts';
import type { Notebook } from '../notebook.ts';
import type { LadderSettings, NewEntry } from '../shape.ts';
import { restored } from '../data/waymark.ts';

export function isWaymarkSheet([head]: readonly Row[]): boolean {
  const names = new Set(head?.map(({ text }) => text.trim()));
  return (['record', 'id', 'levels', 'text'] as const).every((column) => names.has(column));
}

/** The columns whose texts readers see; the others become ids, and settings. */
const SHOWN = ['label', 'text', 'detail', 'examples'] as const;

type Fields = Readonly<Record<string, unknown>>;

export function readWaymarkSheet(
  rows: readonly Row[],
  notebook: Notebook,
  settings: LadderSettings,
  alone: boolean,
): readonly NewEntry[] {
  const [head = [], ...body] = rows;
  const columns = new Map(head.map(({ text }, index) => [text.trim(), index]));
  for (const { text, location } of head)
    if (text.trim() !== '' && !(COLUMNS as readonly string[]).includes(text.trim()))
      notebook.leave(location, `no export has a column \`${text.trim()}\``);
  const ladders: { readonly id: string; readonly parts: Record<RecordName, Fields[]> }[] = [];
  for (const { text } of head) notebook.understand(text);
  const names = new Names(
    'expectation',
    body.map((row) => textOfCell(row[columns.get('id') ?? -1]?.text ?? '')),
  );
  for (const row of body) {
    if (row.every(({ text }) => text.trim() === '')) continue;
    const cell = (column: Column) => textOfCell(row[columns.get(column) ?? -1]?.text ?? '');
    const place = row[columns.get('record') ?? 0] ?? row[0];
    if (place === undefined) continue;
    const named = cell('record').trim().toLowerCase();
    const record = named === '' ? 'expectation' : RECORDS.find((each) => each === named);
    if (record === undefined) {
      notebook.unknown('record', named, RECORDS, place.location, 'The row was set aside.');
      notebook.leave(place.location, `a row of kind \`${named}\``);
      continue;
    }
    if (record === 'ladder' || ladders.length === 0)
      ladders.push({
        id: (alone ? settings.id : undefined) ?? (record === 'ladder' ? cell('id') : 'ladder'),
        parts: { ladder: [], track: [], level: [], group: [], discipline: [], expectation: [] },
      });
    for (const { text } of row.filter((_, index) => !SHOWN.some((column) => columns.get(column) === index)))
      notebook.understand(text);
    const fields = READERS[record](cell, moreIn(cell('more'), place, notebook));
    const id = cell('id') === '' ? names.take(cell('text')) : cell('id');
    ladders.at(-1)?.parts[record].push(record === 'ladder' ? fields : { id, ...fields });
    notebook.read(`${record}s`);
  }
  return ladders.map(({ id, parts }) => entryOf(id, parts, settings));
}

function entryOf(id: string, parts: Record<RecordName, Fields[]>, settings: LadderSettings): NewEntry {
  const { extensions, body, ...own } = parts.ladder[0] ?? {};
  // Where things came from is told by an export, and no field of a ladder.
  const rest = Object.fromEntries(Object.entries(own).filter(([name]) => name !== 'sources'));
  const fields = {
    title: id,
    reviewed: settings.today,
    version: '1.0.0',
    effectiveFrom: settings.today,
    ...rest,
    tracks: parts.track,
    levels: parts.level.map((level, index) => ({ rank: index + 1, ...level })),
    groups: parts.group,
    disciplines: parts.discipline,
    expectations: parts.expectation,
  };
  return restored(
    id,
    fields,
    { extensions: extensions ?? {}, body: typeof body === 'string' ? body : undefined },
    settings,
  );
}

type CellOf = (column: Column) => string;

const READERS: Readonly<Record<RecordName, (cell: CellOf, more: Fields) => Fields>> = {
  ladder: (cell, more) => ({ ...more, title: cell('label'), summary: given(cell('text')) }),
  track: (cell, more) => ({ label: cell('label'), kind: cell('kind'), ...more }),
  level: (cell, more) => ({ label: cell('label'), track: cell('parent'), tagline: given(cell('text')), ...more }),
  group: (cell) => ({
    label: cell('label'),
    parent: given(cell('parent')),
    kind: given(cell('kind')),
    summary: given(cell('text')),
  }),
  discipline: (cell, more) => ({ label: cell('label'), summary: given(cell('text')), ...more }),
  expectation: (cell) => ({
    group: cell('parent'),
    levels: names(cell('levels')),
    disciplines: names(cell('disciplines')),
    text: cell('text'),
    detail: given(cell('detail')),
    kind: given(cell('kind')),
    skills: names(cell('skills')),
    proficiency: given(cell('proficiency')),
    weight: given(cell('weight')),
    cumulative: /^(yes|true|1|x)$/i.test(cell('cumulative').trim()),
    examples: itemsIn(cell('examples')).map(exampleIn),
    resources: itemsIn(cell('resources')).map(resourceIn),
    since: given(cell('since')),
    deprecatedIn: given(cell('deprecatedIn')),
  }),
};

function given(text: string): string | undefined {
  return text === '' ? undefined : text;
}

function names(text: string): readonly string[] {
  return text
    .split(/[,;\n]/)
    .map(oneLine)
    .filter((each) => each !== '');
}

function moreIn(text: string, { location }: Cell, notebook: Notebook): Fields {
  if (text.trim() === '') return {};
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return value as Fields;
  } catch {
    // Said below: the same as JSON that holds no fields.
  }
  notebook.fault(
    location,
    'Unexpected text in the column `more`, expected fields as JSON, as they were exported',
    'What it held was set aside. Leave this column as it is.',
  );
  notebook.leave(location, 'the fields in its column `more`');
  return {};
}
