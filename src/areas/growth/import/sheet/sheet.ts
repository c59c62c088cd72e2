/** A spreadsheet while it is read: its rows, how they are laid out, and the ladder that they become. */
import type { Cell, Row } from './csv-cells.ts';
import type { Layout } from './csv-layout.ts';
import { cellItems } from './cell-items.ts';
import type { Draft } from '../draft/draft.ts';
import { oneLine } from '../draft/fit-text.ts';
import type { GroupsOf } from '../draft/groups-of.ts';
import type { LevelsOf } from '../draft/levels-of.ts';
import type { Notebook } from '../notebook.ts';

export interface Sheet {
  readonly draft: Draft;
  readonly notebook: Notebook;
  readonly head: Row;
  readonly body: readonly Row[];
  readonly layout: Layout;
  readonly groups: GroupsOf;
  readonly levels: LevelsOf;
}

/** Every item of a cell is asked. */
export function ask(
  cell: Cell,
  group: string,
  level: string,
  { draft, notebook }: Pick<Sheet, 'draft' | 'notebook'>,
): void {
  notebook.read('cells');
  for (const { text, examples } of cellItems(cell.text)) {
    notebook.read('items');
    if (examples.length > 0) notebook.read('examples', examples.length);
    draft.addExpectation({ group, levels: [level], text, examples });
  }
}

/** The beginning of a text, for messages. */
export function short(text: string): string {
  const line = oneLine(text);
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}
