/** What a content folder holds already, by the names of its files: enough for a new entry, without loading anything. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fold } from '#load/catalogue.ts';
import type { Kind } from '#model/kind.ts';

/** The files of a kind, from the content folder. */
export function entriesIn(content: string, { folder }: Pick<Kind, 'folder'>): readonly string[] {
  const path = join(content, folder.name);
  if (!existsSync(path)) return [];
  const files = readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(md|mdx|yaml|yml)$/.test(file),
  );
  return files.map((file) => `${folder.name}/${file.replaceAll(sep, '/')}`).toSorted();
}

/** Whoever may own an entry, as references. */
export function ownersIn(content: string): readonly string[] {
  const of = (name: string, folder: string) =>
    entriesIn(content, { folder: { name: folder } }).map((file) => `${name}/${idOf(file)}`);
  return [...of('team', 'teams'), ...of('role', 'roles')];
}

/** Whoever owns most entries: of a kind, or of all. Of as many each, the first by name. */
export function ownerOfMost(
  content: string,
  kind: Pick<Kind, 'folder'> = { folder: { name: '' } },
): string | undefined {
  const owners = entriesIn(content, kind).flatMap(
    (file) => /^owner: *["']?([\w/-]+)/m.exec(readFileSync(join(content, file), 'utf8'))?.[1] ?? [],
  );
  const [most] = [...Map.groupBy(owners, (owner) => owner)].toSorted(
    ([a, ofA], [b, ofB]) => ofB.length - ofA.length || (a < b ? -1 : 1),
  );
  return most?.[0];
}

/** The file whose id is the same, or would be on another file system. */
export function sameEntry(id: string, files: readonly string[]): string | undefined {
  return files.find((file) => fold(idOf(file)) === fold(id));
}

function idOf(file: string): string {
  return (file.split('/').at(-1) ?? file).replace(/\.\w+$/, '');
}
