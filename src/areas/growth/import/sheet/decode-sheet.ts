/** The text of a spreadsheet's file: programs write UTF-8, UTF-16 or what the office computer was set to. */
import { decode, SourceText } from '#source/decode.ts';
import type { RawFile } from '#model/content-tree.ts';
import type { Notebook } from '../notebook.ts';

export function decodeSheet(file: RawFile, notebook: Notebook): SourceText {
  const bytes = file.bytes();
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined;
  if (wide !== undefined) return new SourceText(file.path, new TextDecoder(wide).decode(bytes));
  const decoded = decode(file);
  if (decoded instanceof SourceText) return decoded;
  notebook.fault(
    decoded.location,
    decoded.message,
    'It was read as Windows-1252, as older spreadsheets write it. Save the sheet as *CSV UTF-8* where letters look wrong.',
  );
  return new SourceText(file.path, new TextDecoder('windows-1252').decode(bytes));
}
