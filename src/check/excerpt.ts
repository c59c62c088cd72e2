/** The lines of a content file around a place, for a report to show. */
import type { Location } from '#model/location.ts';
import type { ContentTree, RawFile } from '#model/content-tree.ts';
import { decodeTable } from '#source/table/decode-table.ts';
import type { SourceExcerpt } from './reporters/reporter.ts';

/** Reads each file once, and only when something in it is shown. */
export function excerptsOf(tree: ContentTree): (location: Location) => SourceExcerpt | undefined {
  const files = new Map(tree.files.map((file) => [file.path, file]));
  const read = new Map<string, readonly string[]>();

  const linesOf = (path: string): readonly string[] => {
    const known = read.get(path);
    if (known !== undefined) return known;
    const lines = textOf(files.get(path)).split(/\r?\n/);
    read.set(path, lines);
    return lines;
  };

  return (location) => {
    if (concernsWholeFile(location) || !files.has(location.file)) return undefined;
    const lines = linesOf(location.file);
    const { line } = location.start;
    if (line > lines.length) return undefined;
    const firstLine = Math.max(1, line - 1);
    return { firstLine, lines: lines.slice(firstLine - 1, line) };
  };
}

/** Lenient: invalid UTF-8 is shown with a replacement character, since the report is about exactly that. */
function textOf(file: RawFile | undefined): string {
  try {
    if (file?.path.toLowerCase().endsWith('.csv') === true) return decodeTable(file).source.text;
    return new TextDecoder().decode(file?.bytes());
  } catch {
    return '';
  }
}

function concernsWholeFile({ start, end }: Location): boolean {
  return start.line === 1 && start.column === 1 && end.line === 1 && end.column === 1;
}
