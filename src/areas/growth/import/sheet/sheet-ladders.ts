/** The ladders of one sheet: its levels on their tracks, what they ask, and what stands around the table. */
import type { Location } from '#model/location.ts';
import { Draft } from '../draft/draft.ts';
import { oneLine } from '../draft/fit-text.ts';
import { fileName, titleFromFile, type LadderNames } from '../draft/ladder-name.ts';
import type { Notebook } from '../notebook.ts';
import type { LadderInput, LadderSettings, NewEntry } from '../shape.ts';
import { namesIn } from './csv-options.ts';
import type { Layout } from './layout.ts';
import type { ListLayout } from './list-layout.ts';
import { sheetLevelKey, levelsOfList, readList, rowsOfList } from './read-list.ts';
import { readMatrix, strayCells } from './read-matrix.ts';
import { matrixLevels } from './matrix-levels.ts';
import { addSheetLevels, inOrder, isOfAll, laddersOf, type LadderPlan, type SheetLevel } from './sheet-levels.ts';
import type { SheetReading } from './sheet.ts';
import { filledIn, type SheetLine, type SheetTable } from './table-in-sheet.ts';

export interface SheetSource {
  readonly path: string;
  readonly table: SheetTable;
  readonly names: LadderNames;
  readonly settings: LadderSettings;
}

export function laddersOfSheet(layout: Layout, source: SheetSource, notebook: Notebook): readonly NewEntry[] {
  const { table, settings } = source;
  const reading: SheetReading = {
    notebook,
    given: settings.given,
    notes: legendsIn(table),
  };
  const read = layout.levels === 'list' ? listOf(layout.list, table.lines, reading) : matrixOf(layout, reading);
  const { levels, by } = inOrder(read.levels, layout.levels !== 'list', namesIn(settings.given['level-names']));
  if (by !== undefined) notebook.note(`Levels stand ${by}`);
  const plans = laddersOf(levels, read.isApart, settings.given);
  if (plans.length > 1)
    notebook.note(`Each track became a ladder of its own: ${plans.map(({ name }) => `“${name ?? ''}”`).join(', ')}`);
  return plans.map((plan, at) => {
    const draft = new Draft();
    const { ids, tracks } = addSheetLevels(plan, draft, notebook);
    const scales = read.into(plan, ids, draft);
    if (at === 0) writeAround(table, draft);
    notebook.read('levels', draft.levels.length);
    notebook.wrote('expectations', draft.expectations.length);
    return ladderOf(draft, { plan, tracks, scales }, source);
  });
}

interface ReadSheet {
  readonly levels: readonly SheetLevel[];
  readonly isApart: boolean;
  /** Puts what a ladder asks into its draft. */
  into(plan: LadderPlan, ids: ReadonlyMap<string, string>, draft: Draft): LadderInput['scales'];
}

function matrixOf(
  { levels: name, matrix, lines }: Exclude<Layout, { levels: 'list' }>,
  reading: SheetReading,
): ReadSheet {
  const { levels, keyOf, nameless } = matrixLevels(lines, matrix, name === 'rows', reading);
  strayCells(lines, matrix, nameless, reading);
  const isApart = name === 'rows' && matrix.trackLine !== undefined;
  return {
    levels,
    isApart,
    into: (_, ids, draft) => readMatrix(lines, matrix, (column) => ids.get(keyOf.get(column) ?? ''), draft, reading),
  };
}

function listOf(list: ListLayout, lines: readonly SheetLine[], reading: SheetReading): ReadSheet {
  const rows = rowsOfList(lines, list, reading);
  for (const line of lines.slice(0, list.heads)) for (const cell of line) reading.notebook.understand(cell.text);
  return {
    levels: levelsOfList(rows),
    isApart: list.track !== undefined,
    into(plan, ids, draft) {
      const own = rows.filter(
        ({ track }) => plan.name === undefined || isOfAll(track) || track.toLowerCase() === plan.name.toLowerCase(),
      );
      const idOf = (name: string, track: string) =>
        ids.get(sheetLevelKey(name, track)) ??
        [...ids].find(([key]) => key.split('\u0000')[1] === oneLine(name).toLowerCase())?.[1];
      const all = draft.levels.map(({ id }) => id);
      // What all tracks share is asked where its level is one of the track.
      const asked = own.filter(
        ({ track, levels: named }) =>
          plan.name === undefined ||
          !isOfAll(track) ||
          named.length === 0 ||
          named.some((name) => idOf(name, track) !== undefined),
      );
      return readList(asked, lines, list, idOf, { all, draft, reading });
    },
  };
}

function ladderOf(
  draft: Draft,
  {
    plan,
    tracks,
    scales,
  }: {
    readonly plan: LadderPlan;
    readonly tracks: ReturnType<typeof addSheetLevels>['tracks'];
    readonly scales: LadderInput['scales'];
  },
  { path, table, names, settings }: SheetSource,
): NewEntry {
  const title = oneLine(table.title?.text ?? '') || titleFromFile(path);
  const apart = plan.name ?? '';
  const id = names.take([fileName(path), apart].join(' ').trim());
  const own = settings.title ?? title;
  const shown = apart === '' ? own : `${own}: ${apart}`;
  return draft.ladder(
    id,
    { ...settings, title: shown },
    {
      title: shown,
      tracks: [...tracks],
      levels: draft.levels,
      ...(scales === undefined || scales.length === 0 ? {} : { scales }),
    },
  );
}

/** Notes and further tables stand below the ladder, where its readers find them. */
function writeAround({ notes, others }: SheetTable, draft: Draft): void {
  if (notes.length > 0) draft.write('Notes of the sheet', notes.map(({ text }) => text.trim()).join('\n\n'));
  for (const lines of others) draft.write('Another table of the sheet', markdownTable(lines));
}

function markdownTable(lines: readonly SheetLine[]): string {
  const rows = lines.map((line) => line.map(({ text }) => oneLine(text).replaceAll('|', '\\|')));
  const used = (rows[0] ?? []).map((_, at) => at).filter((at) => rows.some((row) => (row[at] ?? '') !== ''));
  const [head = [], ...body] = rows.map((row) => used.map((at) => row[at] ?? ''));
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...body.map(line)].join('\n');
}

/** What may say what numbers mean: notes, and the rows of a small table. */
function legendsIn({ notes, others }: SheetTable): readonly string[] {
  const rows = others.flatMap((lines) =>
    lines.slice(0, 20).map((line) =>
      filledIn(line)
        .map(({ text }) => oneLine(text))
        .join(' = '),
    ),
  );
  return [...notes.map(({ text }) => text), ...rows].map((text) => text.slice(0, 2000));
}

/** Where a further table begins. */
export function placeOf(lines: readonly SheetLine[]): Location | undefined {
  return filledIn(lines[0] ?? [])[0]?.location;
}
