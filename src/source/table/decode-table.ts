/** The text of a spreadsheet's file: programs write UTF-8, UTF-16 or what the office computer was set to. */
import type { RawFile } from '#model/content-tree.ts';
import { startOf } from '#model/location.ts';
import type { Problem } from '#model/problem.ts';
import { decode, SourceText } from '../decode.ts';
import { otherFormatOf } from './other-format.ts';

export interface DecodedTable {
  /** Empty where the file is no text. */
  readonly source: SourceText;
  /** Where it is neither, and was read as Windows-1252; or where it is no text. */
  readonly problem?: Problem;
  /** That the file is a workbook, a picture or something else under the name of a table: nothing of it can be read. */
  readonly isOther?: true;
}

export function decodeTable(file: RawFile): DecodedTable {
  const bytes = file.bytes();
  const wide = wideForm(bytes);
  if (wide !== undefined) return { source: new SourceText(file.path, new TextDecoder(wide).decode(bytes)) };
  const other = otherFormatOf(bytes);
  if (other !== undefined) {
    const problem: Problem = {
      rule: 'table/columns',
      message: `Unexpected ${other.name}, expected a table as text`,
      hint: other.hint,
      location: startOf(file.path),
    };
    return { source: new SourceText(file.path, ''), problem, isOther: true };
  }
  const decoded = decode(file);
  if (decoded instanceof SourceText) return { source: decoded };
  return { source: new SourceText(file.path, new TextDecoder('windows-1252').decode(bytes)), problem: decoded };
}

/** UTF-16 by its mark, or by the empty halves of the letters that a table begins with. */
function wideForm([a, b, c, d]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if ((a === 0xff && b === 0xfe) || (a !== 0 && b === 0 && c !== 0 && d === 0)) return 'utf-16le';
  if ((a === 0xfe && b === 0xff) || (a === 0 && b !== 0 && c === 0 && d !== 0)) return 'utf-16be';
  return undefined;
}
