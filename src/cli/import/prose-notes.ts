/** What `check` will say of the Markdown that an import carries over: the source's own slips, told before they are met. */
import { kinds } from '#areas/kinds.ts';
import { loadPlaybook } from '#load/load.ts';
import { memoryTree } from '#source/tree.ts';
import type { ImportedFile } from '#model/importer.ts';

/** One note for each finding, with its place in what was written. */
export function proseNotes(files: readonly ImportedFile[]): readonly string[] {
  const { problems } = loadPlaybook(
    memoryTree(Object.fromEntries(files.map(({ path, content }) => [path, content]))),
    kinds,
  );
  return problems
    .filter(({ rule }) => rule.startsWith('markdown/'))
    .map(({ location: { file, start }, message }) => `${file}:${start.line}:${start.column} ${message}`);
}
