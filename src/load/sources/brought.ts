/** What sources bring to a tree: their files apart from those of the content, and facts with the entries that they are about. */
import type { RawFile } from '#model/content-tree.ts';
import type { Kind } from '#model/kind.ts';
import type { Problem } from '#model/problem.ts';
import { noEntry } from '../facts/fact-files.ts';
import type { SourceFiles } from './source-files.ts';

interface Brought {
  readonly raw: RawFile;
  readonly place: NonNullable<ReturnType<SourceFiles['placed']>>;
}

export function apartFromSources(
  all: readonly RawFile[],
  { placed }: SourceFiles,
): { readonly files: readonly RawFile[]; readonly brought: readonly Brought[] } {
  const brought = all.flatMap((raw): readonly Brought[] => {
    const place = placed(raw);
    return place === undefined ? [] : [{ raw, place }];
  });
  if (brought.length === 0) return { files: all, brought };
  const theirs = new Set(brought.map(({ raw }) => raw));
  return { files: all.filter((raw) => !theirs.has(raw)), brought };
}

export interface FactsOfSources {
  /** By kind and id of the entry. */
  readonly byEntry: ReadonlyMap<string, readonly RawFile[]>;
  readonly problems: readonly Problem[];
}

export function factsOfSources(
  brought: readonly Brought[],
  files: readonly RawFile[],
  kinds: readonly Kind[],
): FactsOfSources {
  const facts = brought.flatMap(({ raw, place }) => (place.is === 'facts' ? [{ raw, place }] : []));
  const byEntry = new Map<string, RawFile[]>();
  if (facts.length === 0) return { byEntry, problems: [] };
  const names = new Map(kinds.map((kind) => [kind.name, new Set<string>()]));
  for (const { place } of brought) if (place.is === 'entry') names.get(place.kind.name)?.add(place.id);
  for (const { path } of files) {
    const [, folder, id = ''] = /^([^/]+)\/(?:.*\/)?([^/]+)\.(?:mdx?|ya?ml)$/i.exec(path) ?? [];
    const kind = kinds.find((each) => each.folder.name === folder);
    if (kind !== undefined) names.get(kind.name)?.add(id);
  }
  const problems = facts.flatMap(({ raw, place: { kind, ids } }): readonly Problem[] => {
    const id = ids.find((each) => names.get(kind.name)?.has(each));
    if (id === undefined) {
      const known = [...(names.get(kind.name) ?? [])].map((each) => `${kind.folder.name}/${each}`);
      return [noEntry(raw.path, `${kind.folder.name}/${ids.at(-1) ?? ''}`, kind, new Set(known))];
    }
    byEntry.set(`${kind.name}/${id}`, [...(byEntry.get(`${kind.name}/${id}`) ?? []), raw]);
    return [];
  });
  return { byEntry, problems };
}
