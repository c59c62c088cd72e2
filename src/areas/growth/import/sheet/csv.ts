/** A spreadsheet as CSV: levels as columns, levels as rows, or a row for each expectation, found by what its cells hold. */
import { startOf } from '#model/location.ts';
import { keptWords } from '#source/kept-words.ts';
import { readableWords, wordsOf } from '#source/readable-words.ts';
import { separatorIn } from '#source/table/separator.ts';
import { sameName } from '../located-value.ts';
import type { SourceDocument } from '../documents.ts';
import { entryFile } from '../draft/entry-file.ts';
import { oneLine } from '../draft/fit-text.ts';
import { LadderNames } from '../draft/ladder-name.ts';
import type { Notebook } from '../notebook.ts';
import type { LadderSettings, NewEntry, Shape } from '../shape.ts';
import { rowsOf, type Row } from './csv-cells.ts';
import { typedLayout } from './csv-options.ts';
import { layoutOf, type Layout, type Typed } from './layout.ts';
import { misfitOf, sayLayout } from './layout-said.ts';
import { shareOf } from './cell-kinds.ts';
import { laddersOfSheet, placeOf, type SheetSource } from './sheet-ladders.ts';
import { MOST_CELLS, tableIn, type SheetLine, type SheetTable } from './table-in-sheet.ts';
import { isWaymarkSheet, readWaymarkSheet } from './waymark-sheet.ts';

export const csv: Shape = {
  name: 'csv',
  about: 'a sheet with levels as columns or rows, or with a row for each expectation',
  recognises: ({ format }) => format === 'sheet',
  read(documents, notebook, settings) {
    const sheets = documents.filter(({ format }) => format === 'sheet');
    const isAlone = sheets.length === 1;
    if (!isAlone && settings.id !== undefined)
      notebook.note(
        `\`--id\` names one ladder, and these are ${sheets.length} sheets: import each with an id of its own`,
      );
    const names = new LadderNames(settings, isAlone);
    return sheets.flatMap((sheet): readonly NewEntry[] => {
      const rows = rowsOf(sheet.source, separatorIn(settings.given), notebook);
      if (isWaymarkSheet(rows)) return readWaymarkSheet(rows, notebook, settings, isAlone);
      return laddersIn(sheet, rows, names, notebook, settings);
    });
  },
};

function laddersIn(
  document: SourceDocument,
  rows: readonly Row[],
  names: LadderNames,
  notebook: Notebook,
  settings: LadderSettings,
): readonly NewEntry[] {
  const { path } = document;
  const table = tableIn(rows);
  const refuse = (message: string, hint: string): readonly NewEntry[] => {
    notebook.fault(table?.lines[0]?.[0]?.location ?? startOf(path), message, hint);
    return [];
  };
  if (table === undefined)
    return refuse(
      `Unexpected sheet of more than ${MOST_CELLS} cells, expected a ladder`,
      'Export the part that is the ladder.',
    );
  const [head] = table.lines;
  if (head === undefined || table.lines.length < 2)
    return refuse(
      'Unexpected sheet without rows, expected a row of headings and rows below it',
      'Export the sheet again, with its first row.',
    );
  const typed = typedLayout(settings.given);
  reportUnknownColumns(typed, table.lines, notebook);
  const layout = layoutOf(table.lines, typed);
  const misfit = misfitOf(layout, table.lines, typed);
  if (layout === undefined || misfit !== undefined)
    return refuse(
      misfit?.message ?? 'Unexpected sheet without levels, expected a level in some column or row',
      misfit?.hint ?? '',
    );
  sayLayout(path, layout, typed, table.lines, notebook);
  const before = notebook.understood.length;
  if (settings.title !== undefined) notebook.understand(table.title?.text ?? '');
  const source: SheetSource = { path, table, names, settings };
  const entries = laddersOfSheet(layout, source, notebook);
  sayOthers(table, notebook);
  const said = notebook.understood.slice(before);
  if (settings.given.levels !== undefined || keepsMost(document, entries, said)) return entries;
  return refuse(
    `Unexpected form of a ladder: read ${FORMS[layout.levels]}, less than four fifths of its words would be kept`,
    'Nothing of it was written. Say how it is laid out: `--levels columns`, `rows` or `list`.',
  );
}

const FORMS: Readonly<Record<Layout['levels'], string>> = {
  columns: 'with a column for each level',
  rows: 'with a row for each level',
  list: 'with a row for each expectation',
};

function keepsMost(
  { path, source }: SourceDocument,
  entries: readonly NewEntry[],
  understood: readonly string[],
): boolean {
  const written = entries
    .map(entryFile)
    .flatMap((file) => readableWords(file.path, typeof file.content === 'string' ? file.content : ''));
  const [{ total, kept } = { total: 0, kept: 0 }] = keptWords(
    [readableWords(path, source.text)],
    [...written, ...understood.flatMap(wordsOf)],
  );
  return kept * 5 >= total * 4;
}

/** Further tables are kept as text; one that says what is asked ought to be a ladder too. */
function sayOthers({ others }: SheetTable, notebook: Notebook): void {
  for (const lines of others) {
    const place = placeOf(lines);
    if (place === undefined) continue;
    const where = `line ${place.start.line}`;
    if (
      shareOf(
        lines.slice(1).flatMap((line) => line.slice(1).map(({ text }) => text)),
        'text',
      ) < 0.3
    )
      notebook.note(`The table that begins in ${where} was kept as a table below the ladder`);
    else
      notebook.fault(
        place,
        'Unexpected second table on the sheet, expected one ladder on each',
        'It was kept as a table below the first ladder. Put it on a sheet of its own, and import that too.',
      );
  }
}

function reportUnknownColumns(
  { groups = [], level, text, definition, track }: Typed,
  lines: readonly SheetLine[],
  notebook: Notebook,
): void {
  const places = [...lines.slice(0, 5).flat(), ...lines.flatMap((line) => line.slice(0, 1))];
  const headings = new Set(places.map((cell) => oneLine(cell.text)).filter((heading) => heading !== ''));
  const first = (lines[0] ?? []).map((cell) => oneLine(cell.text)).filter((heading) => heading !== '');
  for (const name of [...groups, level, text, definition, track])
    if (name !== undefined && name !== '' && ![...headings].some((heading) => sameName(heading, name)))
      notebook.unknown(
        'column',
        name,
        first,
        lines[0]?.[0]?.location ?? startOf(''),
        'It was looked for in the rows that head the table.',
      );
}
