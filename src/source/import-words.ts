/** What an import kept of the words of its source: measured on what was read and what is written, whatever the importer says. */
import type { RawFile } from '#model/content-tree.ts';
import type { Imported } from '#model/importer.ts';
import { decode, SourceText } from './decode.ts';
import { keptWords } from './kept-words.ts';
import { isReadable, readableWords, wordsOf } from './readable-words.ts';
import { decodeTable } from './table/decode-table.ts';

export interface ImportWords {
  readonly total: number;
  readonly kept: number;
  /** By file, in the order of the source. */
  readonly lost: readonly LostWords[];
  /** Words of files that are no content of such a source. */
  readonly foreign: number;
}

export interface LostWords {
  readonly file: string;
  readonly total: number;
  readonly words: readonly string[];
}

export type Written = Pick<Imported, 'files' | 'setAside' | 'understood'>;

/** @param files those of the source, whether they were used or not */
export function importWords(files: readonly RawFile[], written: Written): ImportWords {
  const foreign = new Set(written.setAside.flatMap(({ file, isForeign }) => (isForeign === true ? [file] : [])));
  const sources = files.map((file) => ({ file: file.path, words: wordsIn(file) }));
  const counted = sources.filter(({ file }) => !foreign.has(file));
  const kept = keptWords(
    counted.map(({ words }) => words),
    [
      ...written.files.flatMap(({ path, content }) =>
        readableWords(
          path,
          typeof content === 'string' ? content : isReadable(path) ? new TextDecoder().decode(content) : '',
        ),
      ),
      ...(written.understood ?? []).flatMap(wordsOf),
    ],
  );
  return {
    total: kept.reduce((sum, { total }) => sum + total, 0),
    kept: kept.reduce((sum, each) => sum + each.kept, 0),
    lost: counted.flatMap(({ file }, index) => {
      const { total, lost } = kept[index] ?? { total: 0, lost: [] };
      return lost.length === 0 ? [] : [{ file, total, words: lost }];
    }),
    foreign: sources.reduce((sum, { file, words }) => sum + (foreign.has(file) ? words.length : 0), 0),
  };
}

function wordsIn(file: RawFile): readonly string[] {
  if (!isReadable(file.path)) return [];
  if (/\.(csv|tsv|tab)$/i.test(file.path)) return readableWords(file.path, decodeTable(file).source.text);
  const source = decode(file);
  // Text in an older encoding is mostly plain letters.
  const text = source instanceof SourceText ? source.text : new TextDecoder('windows-1252').decode(file.bytes());
  return readableWords(file.path, text);
}
