/** A sheet of a workbook (`.xlsx`, `.ods`, `.xls`) as the CSV text that importers read. */
import { unzipSync } from 'fflate';
import type { CellValue, Sheet } from 'hucre/xlsx';
import type { RawFile } from '#model/content-tree.ts';
import { KnownError } from '#model/known-error.ts';
import { contentCsv } from '#words/csv.ts';
import { quoted } from '#model/quoted.ts';

export const WORKBOOK = /\.(xlsx|xlsm|ods|xls)$/i;

const MOST_BYTES = 50_000_000;
const MOST_ROWS = 20_000;
/** A merged cell is carried no further than this. */
const MOST_COLUMNS = 200;
/** Four words or more. */
const SENTENCE = /^\s*(?:\S+\s+){3}\S/;

export interface ReadWorkbook {
  /** `ladder.xlsx/Levels.csv`. */
  readonly file: RawFile;
  readonly sheet: string;
  /** The sheets that were left out. */
  readonly others: readonly string[];
}

/**
 * @param wanted the name of a sheet; the first that is not hidden without it
 * @throws KnownError where it cannot be read, or has no such sheet
 */
export async function readWorkbook(file: RawFile, wanted: string | undefined): Promise<ReadWorkbook> {
  const sheets = await sheetsOf(file);
  const shown = sheets.filter(({ hidden, veryHidden }) => hidden !== true && veryHidden !== true);
  const names = sheets.map(({ name }) => name);
  const sheet = wanted === undefined ? (shown[0] ?? sheets[0]) : sheets.find(({ name }) => name === wanted);
  if (sheet === undefined)
    throw new KnownError(
      wanted === undefined
        ? `\`${file.path}\` has no sheet`
        : `There is no sheet \`${wanted}\` in \`${file.path}\`, expected one of ${quoted(names)}`,
      'Name a sheet with `--sheet`.',
    );
  const bytes = new TextEncoder().encode(contentCsv(rowsOf(sheet)));
  const path = `${file.path}/${sheet.name.replaceAll('/', '-')}.csv`;
  return {
    file: { path, size: bytes.length, bytes: () => bytes },
    sheet: sheet.name,
    others: shown.map(({ name }) => name).filter((name) => name !== sheet.name),
  };
}

async function sheetsOf(file: RawFile): Promise<readonly Sheet[]> {
  const bytes = file.bytes();
  try {
    if (/\.xls$/i.test(file.path)) return (await (await import('hucre/xlsx')).readXls(bytes)).sheets;
    if (declaredSize(bytes) > MOST_BYTES)
      throw new KnownError(
        `\`${file.path}\` holds more than ${MOST_BYTES / 1_000_000} MB`,
        'Save the sheet that is meant as CSV, and import that.',
      );
    const read = /\.ods$/i.test(file.path)
      ? (await import('hucre/ods')).readOds
      : (await import('hucre/xlsx')).readXlsx;
    return (await read(bytes, { maxRows: MOST_ROWS })).sheets;
  } catch (error) {
    if (error instanceof KnownError) throw error;
    throw new KnownError(
      `\`${file.path}\` cannot be read as a workbook: it is damaged, protected by a password, or of another form than its name says`,
      'Open it, save it as `.xlsx` or CSV, and import that.',
    );
  }
}

/** What its parts say of their size: the library trusts that only so far, and this refuses before anything is unpacked. */
function declaredSize(bytes: Uint8Array): number {
  let sum = 0;
  unzipSync(bytes, {
    filter({ originalSize }) {
      sum += originalSize;
      return false;
    },
  });
  return sum;
}

/** All rows up to the last that says something; what a merged cell says is about each column that it covers. */
function rowsOf({ rows, merges = [] }: Sheet): readonly (readonly string[])[] {
  const texts = rows.map((row) => row.map(cellText));
  const widest = Math.min(
    MOST_COLUMNS,
    texts.reduce((most, row) => Math.max(most, row.length), 0),
  );
  for (const { startRow, startCol, endRow, endCol } of merges) {
    const text = texts[startRow]?.[startCol] ?? '';
    // Across the whole sheet stands a title, once.
    if (text === '' || (startCol === 0 && endCol >= widest - 1)) continue;
    // A name stands above the rows that it covers, as importers know; a sentence is about each of them.
    const last = SENTENCE.test(text) ? Math.min(endRow, texts.length - 1) : startRow;
    for (const row of texts.slice(startRow, last + 1))
      for (let at = startCol; at <= Math.min(endCol, widest - 1); at += 1)
        if ((row[at] ?? '') === '') {
          while (row.length < at) row.push('');
          row[at] = text;
        }
  }
  return texts.slice(0, texts.findLastIndex((row) => row.some((cell) => cell !== '')) + 1);
}

function cellText(value: CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (!(value instanceof Date)) return String(value);
  const [day = '', time = ''] = value.toISOString().split('T');
  return time.startsWith('00:00:00') ? day : `${day} ${time.slice(0, 5)}`;
}
