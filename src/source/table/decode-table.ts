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
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined;
  if (wide !== undefined) return { source: new SourceText(file.path, new TextDecoder(wide).decode(bytes)) };
  const decoded = decode(file);
  if (decoded instanceof SourceText) return { source: decoded };
  return { source: new SourceText(file.path, new TextDecoder('windows-1252').decode(bytes)), problem: decoded };
}
