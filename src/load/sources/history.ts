/** The past of entries that sources bring: told by the repository of each source, under the names that its files have here. */
import type { ContentTree, SourceFolder } from '#model/content-tree.ts';
import type { Entry } from '#model/entry.ts';
import type { EntryChange, FileRevision, History } from '#model/history.ts';
import { once } from '#model/once.ts';
import { inSource, mounted } from '#model/source-place.ts';
import type { Repository } from '#source/git.ts';
import { textChanges } from '../text-changes.ts';

export interface SourcePast {
  readonly name: string;
  /** The folders and files of its places, from its top. */
  readonly bases: readonly string[];
  open(): Repository | undefined;
}

export interface PastsOfSources {
  /** The past of the content, and that of sources for what they bring. */
  over(
    main: Pick<History, 'lastChange' | 'changes' | 'revisionsOf'>,
  ): Pick<History, 'lastChange' | 'changes' | 'revisionsOf'>;
  /** Whether a revision is one of a source. */
  isOwn(id: string): boolean;
  /** The files of sources at one of their own revisions, or before a day. */
  treeAt(asked: { readonly id: string } | { readonly before: string }): ContentTree;
}

/** @param revisionsAlong those of a file that changed its line of a field */
export function pastsOfSources(
  pasts: readonly SourcePast[],
  revisionsAlong: (repository: Repository, file: string, field: string | undefined) => readonly FileRevision[],
): PastsOfSources {
  // A clone that lacks objects answers some questions and not others: what it cannot say is not known.
  const opened = new Map(
    pasts.map((past) => [past.name, { ...past, repository: once(() => safely(() => past.open(), undefined)) }]),
  );
  const own = new Map<string, { readonly source: string; readonly date: string }>();
  const of = (file: string) => {
    const place = inSource(file);
    const repository = place && opened.get(place.source)?.repository();
    return place && repository && { ...place, repository };
  };
  const tellers = new Map<string, ReturnType<typeof textChanges>>();
  const teller = (name: string, repository: Repository) => {
    const known = tellers.get(name) ?? textChanges(repository);
    tellers.set(name, known);
    return known;
  };
  const inItsOwn = (entry: Entry, path: string): Entry => ({ ...entry, file: path });
  return {
    over: (main) => ({
      revisionsOf(file, field) {
        if (inSource(file) === undefined) return main.revisionsOf(file, field);
        const found = of(file);
        if (found === undefined) return [];
        const revisions = safely(() => revisionsAlong(found.repository, found.path, field), []);
        for (const { id, date } of revisions) own.set(id, { source: found.source, date });
        return revisions.map((each) => ({ ...each, file: mounted({ source: found.source, path: each.file }) }));
      },
      lastChange(entry) {
        if (inSource(entry.file) === undefined) return main.lastChange(entry);
        const found = of(entry.file);
        return (
          found &&
          safely(() => teller(found.source, found.repository).lastChange(inItsOwn(entry, found.path)), undefined)
        );
      },
      changes(groups, asked) {
        const told = main.changes(
          groups.map((entries) => entries.filter(({ file }) => inSource(file) === undefined)),
          asked,
        );
        return groups.map((entries, index) => {
          const theirs = Map.groupBy(entries, ({ file }) => inSource(file)?.source);
          const more = [...theirs].flatMap(([name, some]): readonly EntryChange[] => {
            const repository = name === undefined ? undefined : opened.get(name)?.repository();
            if (name === undefined || repository === undefined) return [];
            const named = new Map(some.map((entry) => [inItsOwn(entry, inSource(entry.file)?.path ?? ''), entry]));
            const [changes = []] = safely(() => teller(name, repository).changes([[...named.keys()]], asked), []);
            return changes.map((change) => ({ ...change, entry: named.get(change.entry) ?? change.entry }));
          });
          const all = [...(told[index] ?? []), ...more];
          return more.length === 0 ? all : all.toSorted((a, b) => (a.date < b.date ? 1 : -1)).slice(0, asked.most);
        });
      },
    }),
    isOwn: (id) => own.has(id),
    treeAt(asked) {
      const day = 'id' in asked ? own.get(asked.id)?.date : asked.before;
      const files = [...opened.values()].flatMap(({ name, bases, repository: ask }) => {
        const repository = ask();
        if (repository === undefined) return [];
        return safely(() => {
          const id =
            'id' in asked
              ? own.get(asked.id)?.source === name
                ? asked.id
                : undefined
              : repository.asOf(asked.before)?.id;
          if (id === undefined) return [];
          const paths = bases.includes('') ? topsOf(repository) : bases;
          return repository.treeAt(id, paths).files.map((raw) => ({
            path: mounted({ source: name, path: raw.path }),
            get size() {
              return raw.size;
            },
            bytes: () => raw.bytes(),
          }));
        }, []);
      });
      return { files, problems: [], sources: [...opened.keys()].map((name) => asOf(name, day)) };
    },
  };
}

/** Of the past, only the day is known by which a file had changed. */
function asOf(name: string, day: string | undefined): SourceFolder {
  const nothing = { at: () => undefined, everyFile: () => undefined };
  return { name, isMissing: false, isShallow: false, state: '', ...nothing, changedOn: () => day };
}

function topsOf(repository: Repository): readonly string[] {
  return [...new Set(repository.filesNow().map((file) => file.split('/', 1)[0] ?? file))];
}

function safely<T>(ask: () => T, otherwise: T): T {
  try {
    return ask();
  } catch {
    return otherwise;
  }
}
