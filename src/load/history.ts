/** What is remembered of content, as rules and pages ask for it: from a repository, or from trees in memory. */
import type { KindName } from '#model/entry.ts';
import { NO_HISTORY, type FileRevision, type History, type Revision } from '#model/history.ts';
import type { Kind } from '#model/kind.ts';
import type { Playbook } from '#model/playbook.ts';
import { fieldLine } from '#source/field-line.ts';
import type { Repository } from '#source/git.ts';
import type { ContentTree, RawFile } from '#model/content-tree.ts';
import { loadPlaybook } from './load.ts';
import { CONFIG_FILE } from './place.ts';
import type { Readings } from './reading.ts';
import { pastsOfSources, type SourcePast } from './sources/history.ts';
import { textChanges } from './text-changes.ts';

interface HistoryOptions {
  readonly readings?: Readings | undefined;
  readonly isUnattended?: boolean;
  /** The repositories of sources, which know the past of what they bring. */
  readonly sources?: readonly SourcePast[];
  /** `playbook.yaml` as it is now: the revisions of a source have none. */
  readonly config?: () => RawFile | undefined;
}

/**
 * Nothing is read before somebody asks, and nothing twice.
 * @param options what is known of texts that were read before, for most files stand in many revisions as they stand now; and
 * whether the command runs unattended
 */
export function repositoryHistory(
  repository: Repository | undefined,
  kinds: readonly Kind[],
  { readings = new Map(), isUnattended = false, sources = [], config = () => undefined }: HistoryOptions = {},
): History {
  const pasts = pastsOfSources(sources, revisionsAlong);
  const loaded = new Map<string, Playbook>();
  /** The days before which revisions were asked for: sources are taken as of those. */
  const days = new Map<string, string>();
  if (repository === undefined)
    return sources.length === 0 ? NO_HISTORY : { ...NO_HISTORY, ...pasts.over(NO_HISTORY), at: loadedAt };
  const own = { ...textChanges(repository), revisionsOf: revisionsAlong.bind(undefined, repository) };
  return {
    gap: repository.isShallow ? { isUnattended } : undefined,
    everHeld: (folder) => repository.everHeld(folder),
    past: (folder) => (repository.isShallow ? [] : repository.past(folder)),
    asOf(day) {
      const found = repository.asOf(day);
      if (found !== undefined) days.set(found.id, day);
      return found;
    },
    ...(sources.length === 0 ? own : pasts.over(own)),
    at: loadedAt,
  };

  function loadedAt({ id }: Pick<Revision, 'id'>, ...names: readonly KindName[]): Playbook {
    const key = [id, days.get(id), ...names.toSorted()].join(' ');
    const known = loaded.get(key) ?? loadAt(id, names);
    loaded.set(key, known);
    return known;
  }

  function loadAt(id: string, names: readonly KindName[]): Playbook {
    const asked = kinds.filter(({ name }) => names.includes(name));
    // A table may be named after an entry of another kind: whether that was there counts, and nothing in it.
    const folders = asked.flatMap(({ folder, table }) => [folder.name, ...(table?.named ? [table.named.folder] : [])]);
    const paths = [CONFIG_FILE, ...new Set(folders)];
    const day = days.get(id);
    const isOfSource = pasts.isOwn(id);
    const own = isOfSource ? [config() ?? []].flat() : (repository?.treeAt(id, paths).files ?? []);
    const brought = isOfSource ? pasts.treeAt({ id }) : day === undefined ? undefined : pasts.treeAt({ before: day });
    const tree = { problems: [], ...brought, files: [...own, ...(brought?.files ?? [])] };
    return loadPlaybook(tree, asked, readings).playbook;
  }
}

/** The revisions of a file; with the name of a field, those that changed its line. */
function revisionsAlong(repository: Repository, file: string, field?: string): readonly FileRevision[] {
  const revisions = repository.revisionsOf(file);
  return field === undefined ? revisions : changing(revisions, repository.textsAt(revisions), field);
}

export interface FormerTree {
  readonly revision: Revision;
  readonly tree: ContentTree;
}

/**
 * For examples of rules, and for tests.
 * @param former from the newest to the oldest; each is a revision of every file that it holds and that it changed
 */
export function treeHistory(former: readonly FormerTree[], kinds: readonly Kind[]): History {
  const textAt = (index: number, path: string) => {
    const file = former[index]?.tree.files.find((each) => each.path === path);
    return file && new TextDecoder().decode(file.bytes());
  };
  return {
    everHeld(folder) {
      const names = new Set(former.flatMap(({ tree }) => tree.files.map(({ path }) => path)));
      return [...names]
        .filter((path) => path.startsWith(`${folder}/`))
        .flatMap((path) => {
          const newest = former.find(({ tree }) => tree.files.some((file) => file.path === path));
          return newest === undefined ? [] : [{ ...newest.revision, file: path }];
        });
    },
    past(folder) {
      const pathsAt = (index: number) => (former[index]?.tree.files ?? []).map(({ path }) => path);
      return former.flatMap(({ revision: { id, date } }, index) =>
        [...new Set([...pathsAt(index), ...pathsAt(index + 1)])]
          .filter((path) => path.startsWith(`${folder}/`) && textAt(index, path) !== textAt(index + 1, path))
          .map((file) => ({ file, id, date, text: textAt(index, file) })),
      );
    },
    asOf: (day) => former.find(({ revision }) => revision.date < day)?.revision,
    lastChange: () => undefined,
    changes: (groups) => groups.map(() => []),
    revisionsOf(file, field) {
      const revisions = former.flatMap(({ revision }, index) => {
        const text = textAt(index, file);
        return text !== undefined && text !== textAt(index + 1, file) ? [{ ...revision, file }] : [];
      });
      const placeOf = ({ id }: Revision) => former.findIndex((each) => each.revision.id === id);
      return field === undefined
        ? revisions
        : changing(
            revisions,
            revisions.map((revision) => textAt(placeOf(revision), revision.file) ?? ''),
            field,
          );
    },
    at({ id }, ...names) {
      const found = former.find((each) => each.revision.id === id);
      if (found === undefined) throw new Error(`There is no revision \`${id}\``);
      return loadPlaybook(
        found.tree,
        kinds.filter(({ name }) => names.includes(name)),
      ).playbook;
    },
  };
}

/** The revisions, the newest first, in which the line of a field is another than it was before. */
function changing(
  revisions: readonly FileRevision[],
  texts: readonly string[],
  field: string,
): readonly FileRevision[] {
  // Of a table, any row of a revision may say another thing in a column.
  if (revisions.every(({ file }) => file.endsWith('.csv'))) return revisions;
  const lines = texts.map((text) => fieldLine(text, field));
  return revisions.filter((_, index) => lines[index] !== undefined && lines[index] !== lines[index + 1]);
}
