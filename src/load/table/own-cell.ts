/** Cells of an organisation's own columns, which have no schema: JSON where a cell reads as such, otherwise text. */
import { textOfCell } from '#model/guarded-cell.ts';
import type { TableCell } from '#source/table/table.ts';

export function ownValue({ text, isQuoted }: Pick<TableCell, 'text' | 'isQuoted'>): unknown {
  const whole = textOfCell(text);
  // A guard stands before spaces that were meant.
  const said = isQuoted || whole !== text ? whole : whole.trim();
  if (said.trim() === '') return undefined;
  const value = asJson(said);
  return value === undefined ? said : value;
}

/** The text of a cell that reads back as the value: text as it is, unless it would be taken for something else. */
export function writtenOwn(value: unknown): string {
  if (typeof value !== 'string') return JSON.stringify(value);
  return asJson(value) === undefined && value.trim() !== '' ? value : JSON.stringify(value);
}

/** Numbers only as JSON would write them: `007` and `1.0` are texts. */
function asJson(text: string): unknown {
  if (!/^\s*(?:[[{"]|true$|false$|null$|-?\d)/.test(text)) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'number' && String(value) !== text ? undefined : value;
  } catch {
    return undefined;
  }
}
