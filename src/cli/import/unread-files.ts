/** The files of a source that hold no text an import could read, and were not carried along either. */
import type { RawFile } from '#model/content-tree.ts';
import type { Imported } from '#model/importer.ts';
import { isReadable } from '#source/readable-words.ts';

export function unreadFiles(files: readonly RawFile[], { files: written, setAside }: Imported): readonly string[] {
  const named = new Set(setAside.map(({ file }) => file));
  const carried = written.flatMap(({ content }) => (typeof content === 'string' ? [] : [Buffer.from(content)]));
  return files
    .filter((file) => !isReadable(file.path) && !named.has(file.path))
    .filter((file) => !carried.some((content) => content.length === file.size && content.equals(file.bytes())))
    .map(({ path }) => path);
}
