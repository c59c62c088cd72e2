/** Which entries govern files of sources: those that name the files, and those that are about the system whose code they are. */
import { codePathIn } from '#model/code-path.ts';
import { entryKey, type Entry } from '#model/entry.ts';
import type { Kind } from '#model/kind.ts';
import { covers } from '#model/path-pattern.ts';
import type { View } from '#model/playbook.ts';
import { inSource, type InSource } from '#model/source-place.ts';
import { meaningfulTexts } from '#load/schema-walk.ts';

export interface Governing {
  readonly entry: Entry;
  /** As they were typed. */
  readonly files: readonly string[];
  /** The entry whose code they are, where it does not name the files itself. */
  readonly through: Entry | undefined;
}

export interface ChangedFile extends InSource {
  readonly typed: string;
}

/** Those that name files first; each once. What is no longer in force, or not yet published, governs nothing. */
export function governing(files: readonly ChangedFile[], view: View, kinds: readonly Kind[]): readonly Governing[] {
  const inForce = view.entries.filter(({ life }) => life === 'active' || life === 'deprecated');
  const kindOf = new Map(kinds.map((kind) => [kind.name, kind]));
  const named = inForce.flatMap((entry): readonly Governing[] => {
    const patterns = patternsIn(entry, kindOf.get(entry.kind));
    const own = files.filter(({ source, path }) =>
      patterns.some((each) => each.source === source && covers(each.pattern, path)),
    );
    return own.length === 0 ? [] : [{ entry, files: own.map(({ typed }) => typed), through: undefined }];
  });
  const known = new Set(named.map(({ entry }) => entryKey(entry)));
  const owners = view.entries.flatMap((entry) => placesOfCode(entry, kindOf.get(entry.kind), view));
  const byOwner = Map.groupBy(
    files.flatMap((file) => {
      const own = owners.filter(({ source, folder }) => source === file.source && isBelow(file.path, folder));
      const [nearest] = own.toSorted((a, b) => b.folder.length - a.folder.length);
      return nearest === undefined ? [] : [{ file, owner: nearest.entry }];
    }),
    ({ owner }) => owner,
  );
  const about = [...byOwner].flatMap(([owner, own]) => {
    const referring = new Set(
      view.referencesTo(owner).flatMap(({ from, path }) => (path[0] === 'affects' ? entryKey(from) : [])),
    );
    const typed = own.map(({ file }) => file.typed);
    return inForce
      .filter(
        (entry) =>
          !known.has(entryKey(entry)) &&
          (referring.has(entryKey(entry)) || kindOf.get(entry.kind)?.governs?.(entry, owner, view) === true),
      )
      .map((entry) => ({ entry, files: typed, through: owner }));
  });
  return [...named, ...about];
}

function patternsIn(entry: Entry, kind: Kind | undefined) {
  if (kind === undefined || !('affects' in entry.data)) return [];
  return [...meaningfulTexts(kind.schema, entry.data)].flatMap(({ text, meaning }) => {
    const found = meaning.means === 'ref' && meaning.orCode === true ? codePathIn(text, meaning.kinds) : undefined;
    return found ?? [];
  });
}

interface PlaceOfCode {
  readonly entry: Entry;
  readonly source: string;
  /** From the top of the source; empty for all of it. */
  readonly folder: string;
}

/** The folder of the file by which a source brings it, and the folder of a repository that its address names. */
function placesOfCode(entry: Entry, kind: Kind | undefined, { config: { sources } }: View): readonly PlaceOfCode[] {
  if (kind?.codeAt === undefined) return [];
  const place = inSource(entry.file);
  if (place !== undefined)
    return [{ entry, source: place.source, folder: place.path.split('/').slice(0, -1).join('/') }];
  const address = kind.codeAt(entry.data);
  if (address === undefined) return [];
  const [, repository = '', folder = ''] =
    /^(.*?)(?:\/-)?(?:\/(?:tree|blob|src)\/[^/]+(?:\/(.*?))?)?\/?$/.exec(address) ?? [];
  return Object.entries(sources).flatMap(([source, { repository: own }]): readonly PlaceOfCode[] =>
    own !== undefined && plain(own.url) === plain(repository) ? [{ entry, source, folder }] : [],
  );
}

function plain(url: string): string {
  return url
    .replace(/\/+$/, '')
    .replace(/\.git$/, '')
    .toLowerCase();
}

function isBelow(path: string, folder: string): boolean {
  return folder === '' || path.startsWith(`${folder}/`);
}
