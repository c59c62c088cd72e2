/** A spreadsheet while it is read, and what its ladders are made of. */
import type { Given } from '#model/options.ts';
import { oneLine } from '../draft/fit-text.ts';
import type { Notebook } from '../notebook.ts';
import type { Cell } from './csv-cells.ts';

export interface SheetReading {
  readonly notebook: Notebook;
  readonly given: Given;
  /** What stands around the table. */
  readonly notes: readonly string[];
}

/** The beginning of a text, for messages. */
export function short(text: string): string {
  const line = oneLine(text);
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}

export function cellText(cell: Cell | undefined): string {
  return oneLine(cell?.text ?? '');
}
