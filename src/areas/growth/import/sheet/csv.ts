/** A spreadsheet as CSV: levels as columns, levels as rows, or a row for each expectation. */
import { rowsOf, type Row } from './csv-cells.ts';
import { layoutOf, LAYOUTS, type LayoutName, type Typed } from './csv-layout.ts';
import { typedLayout } from './csv-options.ts';
import { sameName } from '../located-value.ts';
import type { SourceDocument } from '../documents.ts';
import { Draft } from '../draft/draft.ts';
import { oneLine } from '../draft/fit-text.ts';
import { GroupsOf } from '../draft/groups-of.ts';
import { fileName, LadderNames, titleFromFile } from '../draft/ladder-name.ts';
import { LevelsOf } from '../draft/levels-of.ts';
import { startOf } from '#model/location.ts';
import { separatorIn } from '#source/table/separator.ts';
import type { Notebook } from '../notebook.ts';
import type { LadderSettings, NewEntry, Shape } from '../shape.ts';
import { readList } from './sheet-list.ts';
import { readColumns, readRows } from './sheet-matrix.ts';
import { isWaymarkSheet, readWaymarkSheet } from './waymark-sheet.ts';

export const csv: Shape = {
  name: 'csv',
  about: 'a spreadsheet as CSV: levels as columns, as rows, or a row for each expectation',
  recognises: ({ format }) => format === 'sheet',
  read(documents, notebook, settings) {
    const sheets = documents.filter(({ format }) => format === 'sheet');
    const names = new LadderNames(settings, sheets.length === 1);
    return sheets.flatMap((sheet): readonly NewEntry[] => {
      const rows = rowsOf(sheet.source, separatorIn(settings.given), notebook);
      if (isWaymarkSheet(rows)) return readWaymarkSheet(rows, notebook, settings, sheets.length === 1);
      return oneLadder(sheet, rows, names, notebook, settings);
    });
  },
};

function oneLadder(
  document: SourceDocument,
  rows: readonly Row[],
  names: LadderNames,
  notebook: Notebook,
  settings: LadderSettings,
): readonly NewEntry[] {
  const typed = typedLayout(settings.given);
  const layout = layoutOf(rows, typed);
  const [head, ...body] = rows.slice(layout.head);
  if (head === undefined || body.length === 0) {
    notebook.fault(
      startOf(document.path),
      'Unexpected sheet without rows, expected a row of headings and rows below it',
      'Export the sheet again, with its first row.',
    );
    return [];
  }
  reportUnknownColumns(typed, head, notebook);
  const title = oneLine(
    rows
      .slice(0, layout.head)
      .flatMap((row) => row.map(({ text }) => text))
      .find((text) => text.trim() !== '') ?? '',
  );
  for (const row of rows.slice(0, layout.head))
    for (const cell of row.filter(({ text }) => text.trim() !== '').slice(1))
      notebook.leave(cell.location, `“${oneLine(cell.text)}” stands above the headings`);
  const draft = new Draft();
  const context = {
    draft,
    notebook,
    head,
    body,
    layout,
    groups: new GroupsOf(draft, [], notebook),
    levels: new LevelsOf(draft, [], notebook),
  };
  notebook.note(
    `\`${document.path}\` was read ${WORDS[layout.levels]}; say otherwise with \`--levels ${LAYOUTS.filter((each) => each !== layout.levels).join('|')}\``,
  );
  if (layout.levels === 'columns') readColumns(context);
  if (layout.levels === 'rows') readRows(context);
  const scales = layout.levels === 'list' ? readList(context) : [];
  if (draft.levels.length === 0) {
    notebook.fault(
      head[0]?.location ?? startOf(document.path),
      'Unexpected sheet without levels, expected a level in some column or row',
      'Say where they are: `--levels columns`, `rows` or `list`.',
    );
    return [];
  }
  notebook.read('levels', draft.levels.length);
  notebook.wrote('expectations', draft.expectations.length);
  return [
    draft.ladder(names.take(fileName(document.path)), settings, {
      title: title === '' ? titleFromFile(document.path) : title,
      scales: [...scales],
    }),
  ];
}

const WORDS: Readonly<Record<LayoutName, string>> = {
  columns: 'with a column for each level',
  rows: 'with a row for each level',
  list: 'with a row for each expectation',
};

function reportUnknownColumns({ groups = [], level, text }: Typed, head: Row, notebook: Notebook): void {
  const headings = head.map((cell) => oneLine(cell.text));
  for (const name of [...groups, level, text])
    if (name !== undefined && !headings.some((heading) => sameName(heading, name)))
      notebook.unknown(
        'column',
        name,
        headings.filter((heading) => heading !== ''),
        head[0]?.location ?? startOf(''),
        'It was looked for in the first row.',
      );
}
