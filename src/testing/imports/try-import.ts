/** An import of files in memory, as the command carries it out, with what `check` says of the result. */
import { check } from '#check/check.ts';
import { discoverRules, findings } from '#check/discover.ts';
import { kinds } from '#areas/kinds.ts';
import type { Diagnostic } from '#model/diagnostic.ts';
import type { Imported } from '#model/importer.ts';
import type { Given } from '#model/options.ts';
import { importWords, type ImportWords } from '#source/import-words.ts';
import { memoryTree } from '#source/tree.ts';
import { exitOf } from '../../cli/import/exit.ts';
import { allImporters } from '../../cli/import/importers.ts';
import { unpackedTree } from '../../cli/import/unpack/unpacked-tree.ts';

interface Tried {
  readonly exit: number;
  readonly imported: Imported;
  readonly words: ImportWords;
  /** What was written, by path; pictures are left out. */
  readonly files: Readonly<Record<string, string>>;
  /** Findings of the playbook that holds nothing else, with the words of their rules. */
  readonly check: readonly Diagnostic[];
}

const AROUND = {
  'playbook.yaml': 'name: Imported\ndescription: What was brought in.\n',
  'teams/keepers.yaml':
    'title: Keepers\nowner: team/keepers\nreviewed: 2026-11-01\ntype: platform\nmission: Keeps what was brought in true.\n',
};

/**
 * @param name of the importer, as it is typed: `decisions`
 * @param files of the source, archives and workbooks among them
 * @param existing what stands in the content folder before
 */
export async function tryImport(
  name: string,
  files: Readonly<Record<string, string | Uint8Array>>,
  given: Given = {},
  existing: Readonly<Record<string, string>> = {},
): Promise<Tried> {
  const importer = (await allImporters()).find((each) => each.name === name);
  if (importer === undefined) throw new Error(`there is no importer ${name}`);
  const { tree } = await unpackedTree(memoryTree(files), { sheet: undefined, hidden: importer.hidden ?? [] });
  const imported = importer.read(tree, {
    owner: 'team/keepers',
    today: '2026-11-26',
    existing: memoryTree({ ...AROUND, ...existing }),
    given,
  });
  const words = importWords(tree.files, imported);
  const written = Object.fromEntries(imported.files.map(({ path, content }) => [path, content]));
  const { diagnostics } = check(memoryTree({ ...AROUND, ...existing, ...written }), {
    kinds,
    rules: await discoverRules(),
    findings,
    today: '2026-11-26',
  });
  return {
    exit: exitOf(imported, words),
    imported,
    words,
    files: Object.fromEntries(
      imported.files.flatMap(({ path, content }) => (typeof content === 'string' ? [[path, content]] : [])),
    ),
    check: diagnostics,
  };
}
