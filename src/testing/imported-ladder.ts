/** What an import of a ladder makes of files: loaded as content, beside what it said. */
import { ladderImporter } from '#areas/growth/import/importer.ts';
import type { Given } from '#model/options.ts';
import type { Imported } from '#model/importer.ts';
import { proseNotes } from '#cli/import/prose-notes.ts';
import { kinds } from '#areas/kinds.ts';
import { loadPlaybook, type Loaded } from '#load/load.ts';
import { memoryTree } from '#source/tree.ts';
import { smallestPlaybook, type Files } from './temporary-playbook.ts';

export interface ImportedLadder {
  readonly said: Imported;
  readonly loaded: Loaded;
  /** `file:line:column message` of each fault. */
  readonly faults: readonly string[];
  /** What it says of the Markdown that it carries over. */
  readonly proseNotes: readonly string[];
}

export function importLadder(files: Files, given: Given = {}): ImportedLadder {
  const said = ladderImporter.read(memoryTree(files), {
    owner: 'team/platform',
    today: '2026-04-15',
    existing: memoryTree({}),
    given,
  });
  const written = Object.fromEntries(said.files.map(({ path, content }) => [path, content]));
  return {
    said,
    loaded: loadPlaybook(memoryTree({ ...smallestPlaybook, ...written }), kinds),
    proseNotes: proseNotes(said.files),
    faults: said.faults.map(
      ({ location: { file, start }, message }) => `${file}:${start.line}:${start.column} ${message}`,
    ),
  };
}
