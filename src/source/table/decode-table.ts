/** The text of a spreadsheet's file: programs write UTF-8, UTF-16 or what the office computer was set to. */
import type { RawFile } from '#model/content-tree.ts';
import type { Problem } from '#model/problem.ts';
import { decode, SourceText } from '../decode.ts';

export interface DecodedTable {
  readonly source: SourceText;
  /** Where it is neither, and was read as Windows-1252. */
  readonly problem?: Problem;
}

export function decodeTable(file: RawFile): DecodedTable {
  const bytes = file.bytes();
  const wide = wideForm(bytes);
  if (wide !== undefined) return { source: new SourceText(file.path, new TextDecoder(wide).decode(bytes)) };
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
