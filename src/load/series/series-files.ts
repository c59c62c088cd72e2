/** Which CSV files of a content folder are the series of an entry, by their names. */
import type { RawFile } from '#model/content-tree.ts';
import type { Kind } from '#model/kind.ts';
import { startOf } from '#model/location.ts';
import type { Problem } from '#model/problem.ts';
import { nearest } from '#model/suggest.ts';
import { decode } from '#source/decode.ts';
import { tooLarge } from '../place.ts';
import { readSeries, type ReadSeries } from './read-series.ts';

interface SeriesFiles {
  /** What lies beside the file of an entry. */
  beside(entry: string, kind: Kind): ReadSeries | Problem | undefined;
  /** What is wrong with a CSV file that lies where series do; `series` where it is one, and none for any other file. */
  placed(path: string): Problem | 'series' | undefined;
}

const CSV = /\.csv$/i;
const ENTRY = /\.(md|mdx|yaml|yml)$/i;

export function seriesFiles(files: readonly RawFile[], kinds: readonly Kind[], most: number): SeriesFiles {
  const kindOf = (path: string) => kinds.find(({ folder }) => folder.name === path.slice(0, path.indexOf('/')));
  const tables = files.filter(({ path }) => CSV.test(path) && kindOf(path)?.series !== undefined);
  const byStem = new Map(tables.map((file) => [stem(file.path), file]));
  if (byStem.size === 0) return { beside: () => undefined, placed: () => undefined };
  const entries = new Set(files.flatMap(({ path }) => (ENTRY.test(path) ? [stem(path)] : [])));
  return {
    beside(entry, { series }) {
      const file = byStem.get(stem(entry));
      if (file === undefined || series === undefined) return undefined;
      if (file.size > most) return tooLarge(file, most);
      const source = decode(file);
      return 'rule' in source ? source : readSeries(source, series);
    },
    placed(path) {
      const own = stem(path);
      if (byStem.get(own)?.path !== path) return undefined;
      if (entries.has(own)) return 'series';
      // Further down it may be a table for download.
      const kind = kindOf(path);
      return kind !== undefined && path.split('/').length === 2 ? noEntry(path, kind, entries) : undefined;
    },
  };
}

function stem(path: string): string {
  return path.replace(/\.[^./]+$/, '');
}

function noEntry(path: string, { label, folder }: Kind, entries: ReadonlySet<string>): Problem {
  const id = stem(path).slice(folder.name.length + 1);
  const ids = [...entries].flatMap((each) =>
    each.startsWith(`${folder.name}/`) ? [each.slice(folder.name.length + 1)] : [],
  );
  const guess = nearest(id, ids);
  return {
    rule: 'series/no-entry',
    message: `Unexpected series \`${id}.csv\`, expected the name of a ${label.one.toLowerCase()} in \`${folder.name}\``,
    hint:
      guess === undefined
        ? `Write \`${folder.name}/${id}.yaml\`, or put a table that is only for download into a folder below.`
        : `Rename it to \`${guess}.csv\`.`,
    location: startOf(path),
  };
}
