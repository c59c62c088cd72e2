/** Puts valid records together into a playbook. */
import { entryKey, fileById, isKind, type Entry, type EntryOf, type KindName } from '#model/entry.ts';
import type { Playbook, Reference } from '#model/playbook.ts';
import { inSource, mounted } from '#model/source-place.ts';
import { parseRef, type Awaited } from './catalogue.ts';
import { once } from '#model/once.ts';
import { recordKey, type EntryRecord } from './record.ts';
import type { FoundReference } from './references.ts';

export function makePlaybook(
  configuration: Omit<Configuration, 'faulty'>,
  records: readonly EntryRecord[],
  assets: ReadonlySet<string>,
  found: () => readonly FoundReference[],
  awaited: () => readonly (Awaited & { readonly from: EntryRecord })[] = () => [],
): Playbook {
  const entries = records.flatMap((record) => record.entry ?? []);
  const known = new Set(records);
  const references = () =>
    found().flatMap(({ from, to, path, anchor, isInclude, place }): readonly Reference[] => {
      if (!known.has(from) || !known.has(to) || !from.entry || !to.entry) return [];
      return [
        {
          from: from.entry,
          to: to.entry,
          path,
          anchor,
          ...(isInclude === true && { isInclude }),
          get location() {
            return place();
          },
        },
      ];
    });
  const faulty = records.flatMap(({ kind, id, path, file, entry }) =>
    entry === undefined ? [{ kind: kind.name, id, path, file, folders: path?.split('/').slice(0, -1) ?? [] }] : [],
  );
  const waiting = once(() => new Map(awaited().map(({ from, awaitedFrom }) => [recordKey(from), awaitedFrom])));
  return assemble(
    {
      ...configuration,
      // Rules blame nobody for what may stand there.
      get faulty() {
        const known = awaited().map(({ awaitedFrom, kind, id }) => ({
          ...{ kind, id, folders: [], file: mounted({ source: awaitedFrom, path: '' }), isAwaited: true },
        }));
        return known.length === 0 ? faulty : [...faulty, ...known];
      },
      waitsFor: (entry) => waiting().get(entryKey(entry)),
    },
    entries,
    assets,
    references,
  );
}

export type Configuration = Pick<
  Playbook,
  'config' | 'configAt' | 'extensions' | 'faulty' | 'kindFolders' | 'schemas' | 'theme' | 'withheld'
> &
  Partial<Pick<Playbook, 'missingFor' | 'unnamedTables' | 'waitsFor'>>;

/**
 * Indexes entries and references.
 * @param found called when somebody first asks for references
 */
export function assemble(
  configuration: Configuration,
  entries: readonly Entry[],
  assets: ReadonlySet<string>,
  found: () => readonly Reference[],
): Playbook {
  const { config, configAt, extensions, schemas, theme, withheld, unnamedTables = new Set() } = configuration;
  // Asked for on most pages, so that a list made anew each time would take time by the square of the entries.
  const byKind = new Map<KindName, readonly Entry[]>(Map.groupBy(entries, (entry) => entry.kind));
  const byKey = new Map(entries.map((entry) => [entryKey(entry), entry]));
  const byId = Map.groupBy(entries, (entry) => entry.id);
  const isRow = ({ line }: Entry) => line !== undefined;
  const byPlace = new Map(entries.map((entry) => [addressOf(entry, configuration.kindFolders), entry]));
  for (const entry of entries) if (!isRow(entry)) byPlace.set(fileById(entry), entry);
  for (const entry of entries) if (!isRow(entry)) byPlace.set(entry.file, entry);
  const references = once(found);
  const incoming = once(() => Map.groupBy(references(), (reference) => entryKey(reference.to)));

  // They were put together by the name of their kind.
  const entriesOf = <K extends KindName>(kind: K) => (byKind.get(kind) ?? []) as readonly Entry<K>[];
  const find = <K extends KindName>(kind: K, id: string) => {
    const entry = byKey.get(`${kind}/${id}`) ?? onlyOne((byId.get(id) ?? []).filter((each) => each.kind === kind));
    return entry && isKind(entry, kind) ? entry : undefined;
  };
  const resolve = <K extends KindName>(ref: string | null | undefined, kinds: readonly K[] = []) => {
    if (ref === null || ref === undefined) return undefined;
    const { kind, id } = parseRef(ref);
    const ofKind = () => (byId.get(id) ?? []).filter((entry) => entry.kind === kind);
    const exact = byKey.get(ref);
    const found = kind === undefined ? (byId.get(id) ?? []) : exact === undefined ? ofKind() : [exact];
    // Without kinds the answer is of any.
    return found.find(
      (entry): entry is EntryOf<K> => kinds.length === 0 || (kinds as readonly KindName[]).includes(entry.kind),
    );
  };
  return {
    config,
    configAt,
    extensions,
    theme,
    entries,
    get faulty() {
      return configuration.faulty;
    },
    schemas,
    withheld,
    kindFolders: configuration.kindFolders,
    waitsFor: configuration.waitsFor ?? (() => undefined),
    missingFor: configuration.missingFor ?? (() => []),
    assets,
    get references() {
      return references();
    },
    entriesOf,
    find,
    resolve,
    tables: new Set(entries.filter(isRow).map(({ file }) => file)),
    unnamedTables,
    entryAt: (place) => byPlace.get(place),
    referencesTo: (entry) => incoming().get(entryKey(entry)) ?? [],
  };
}

function onlyOne(entries: readonly Entry[]): Entry | undefined {
  return entries.length === 1 ? entries[0] : undefined;
}

/** The address of its page, as content may write it. */
function addressOf({ file, id, path, kind }: Entry, folders: ReadonlyMap<KindName, string>): string {
  const folder = inSource(file) === undefined ? file.slice(0, file.indexOf('/')) : (folders.get(kind) ?? kind);
  return `/${folder}/${path ?? id}/`;
}
