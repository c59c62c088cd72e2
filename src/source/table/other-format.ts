/** What a file really is whose name says that it is a table: told by its first bytes, as programs do. */
// cspell:ignore opendocument

export interface OtherFormat {
  /** As people call it, `Excel workbook`. */
  readonly name: string;
  readonly hint: string;
}

const SAVE = 'Open it in the program that wrote it, and save it as *CSV UTF-8*';

function workbook(name: string, ending: string): OtherFormat {
  return {
    name,
    hint: `Give it the ending \`.${ending}\`, which \`waymark import\` reads, or save it as *CSV UTF-8*.`,
  };
}

function other(name: string, hint = `${SAVE}.`): OtherFormat {
  return { name, hint };
}

const SIGNATURES: readonly (readonly [RegExp, OtherFormat])[] = [
  [/^%PDF-/, other('PDF', 'Look for the sheet that it was made from, or copy its table into one.')],
  [
    /^\x89PNG|^\xff\xd8\xff|^GIF8|^RIFF....WEBP/s,
    other('picture', 'Type its table into a sheet: pictures are not read.'),
  ],
  [/^\xd0\xcf\x11\xe0/, other('old Excel or Word file', 'Open it and save it as `.xlsx`, or as *CSV UTF-8*.')],
  [/^\x1f\x8b|^7z\xbc\xaf|^Rar!|^BZh|^\xfd7zXZ/, other('packed archive', 'Unpack it first.')],
  [/^SQLite format 3/, other('database', 'Export its table as *CSV UTF-8*.')],
  [/^\{\\rtf/, other('rich text document')],
  [/^(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html|table|\?xml)\b/i, other('web page')],
];

/** The letters of the first bytes, one for each. */
const HEAD = 4096;
/** A ZIP archive lists its files at its end. */
const TAIL = 65_536;

/** Undefined where it may be text, in whatever encoding. */
export function otherFormatOf(bytes: Uint8Array): OtherFormat | undefined {
  const head = letters(bytes.subarray(0, HEAD));
  if (/^PK(?:\x03\x04|\x05\x06)/.test(head)) return archive(head + letters(bytes.subarray(-TAIL)));
  const found = SIGNATURES.find(([pattern]) => pattern.test(head))?.[1];
  if (found !== undefined) return found;
  const empty = head.split('\0').length - 1;
  return empty * 20 > head.length ? other('bytes that are no text') : undefined;
}

function archive(names: string): OtherFormat {
  if (names.includes('xl/workbook')) return workbook('Excel workbook', 'xlsx');
  if (names.includes('opendocument.spreadsheet')) return workbook('OpenDocument sheet', 'ods');
  if (names.includes('word/document'))
    return other('Word document', 'Copy its table into a sheet, and save that as *CSV UTF-8*.');
  return other('ZIP archive', 'Give it the ending `.zip`, or unpack it first.');
}

function letters(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
