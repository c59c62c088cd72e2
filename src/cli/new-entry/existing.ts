/** What a content folder holds already, by the names of its files: enough for a new entry, without loading anything. */
import { statSync } from 'node:fs';
import { kinds } from '#areas/kinds.ts';
import { fold } from '#load/catalogue.ts';
import { loadPlaybook } from '#load/load.ts';
import { placeOf } from '#load/place.ts';
import { tableKindOf } from '#load/table/table-place.ts';
import type { Kind } from '#model/kind.ts';
import type { Draft } from '#model/new-file.ts';
import { OWNER_KINDS } from '#model/schema.ts';
import { decode } from '#source/decode.ts';
import { diskTree } from '#source/disk.ts';
import type { ContentTree, RawFile } from '#model/content-tree.ts';
import { inSource } from '#model/source-place.ts';
import { USUAL_MOST_FILES } from '#source/tree.ts';

/** The files of a kind, from the content folder. */
export function entriesIn(content: string, kind: Pick<Kind, 'folder'>): readonly string[] {
  return filesOf(content, kind).map(({ path }) => path);
}

/** Whoever may own an entry, as references. */
export function ownersIn(content: string): readonly string[] {
  return OWNER_KINDS.flatMap((owner) =>
    kinds
      .filter(({ name }) => name === owner)
      .flatMap((kind) => entriesIn(content, kind).map((file) => `${owner}/${idOf(file)}`)),
  );
}

/** Whoever owns most entries: of a kind, or of all. Of as many each, the first by name. */
export function ownerOfMost(content: string, kind?: Pick<Kind, 'folder'>): string | undefined {
  const owners = filesOf(content, kind).flatMap((file) => {
    const source = decode(file);
    return 'rule' in source ? [] : (/^owner: *["']?([\w/-]+)/m.exec(source.text)?.[1] ?? []);
  });
  const [most] = [...Map.groupBy(owners, (owner) => owner)].toSorted(
    ([a, ofA], [b, ofB]) => ofB.length - ofA.length || (a < b ? -1 : 1),
  );
  return most?.[0];
}

/** The file of the same entry, or of what would be the same on another file system. Where folders make a tree, each has names of its own. */
export function sameEntry(
  { id, folders }: Pick<Draft, 'id' | 'folders'>,
  files: readonly string[],
  kind: Kind,
): string | undefined {
  const wanted = fold(kind.folder.nested === true ? [...folders, id].join('/') : id);
  return files.find((file) => {
    const place = placeOf(file, [kind]);
    const entry = place.is === 'index' ? place.page : place;
    return entry?.is === 'entry' && fold(entry.path ?? entry.id) === wanted;
  });
}

/** The table in which a row has the id already. */
export function tableWith(id: string, content: string, kind: Kind): string | undefined {
  if (kind.table === undefined || !isFolder(content)) return undefined;
  const { files } = diskTree(content, USUAL_MOST_FILES);
  const { playbook } = loadPlaybook({ files: files.filter(({ path }) => tableKindOf(path, [kind])), problems: [] }, [
    kind,
  ]);
  return [...playbook.entries, ...playbook.faulty].find((entry) => fold(entry.id) === fold(id))?.file;
}

/** The file of a source that is the entry already. */
export function ofSourceWith(
  { id, folders }: Pick<Draft, 'id' | 'folders'>,
  tree: ContentTree,
  kind: Kind,
): string | undefined {
  const wanted = fold([...folders, id].join('/'));
  const { playbook } = loadPlaybook(tree, [kind]);
  return [...playbook.entries, ...playbook.faulty].find(
    (entry) => inSource(entry.file) !== undefined && fold(entry.path ?? entry.id) === wanted,
  )?.file;
}

/** Of one kind, or all; from the list that everything else reads. */
function filesOf(content: string, kind?: Pick<Kind, 'folder'>): readonly RawFile[] {
  if (!isFolder(content)) return [];
  return diskTree(content, USUAL_MOST_FILES).files.filter(
    ({ path }) => /\.(md|mdx|yaml|yml)$/.test(path) && (kind === undefined || path.startsWith(`${kind.folder.name}/`)),
  );
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function idOf(file: string): string {
  return (file.split('/').at(-1) ?? file).replace(/\.\w+$/, '');
}
