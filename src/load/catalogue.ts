/** All records by what they are called; finds what a reference means and says why one means nothing. */
import { formerly, type KindName } from '#model/entry.ts';
import { swapped } from '#model/fix.ts';
import { isRecord } from '#model/is-record.ts';
import type { Path } from '#model/location.ts';
import type { Problem } from '#model/problem.ts';
import { startOf } from '#model/location.ts';
import type { GoneFinder } from './gone.ts';
import { recordKey, type EntryRecord } from './record.ts';
import { nearest } from '#model/suggest.ts';
import { once } from '#model/once.ts';
import { withArticle } from '#model/article.ts';
import { slug } from './slug.ts';
import { firstOf } from './table/by-column.ts';

export interface Catalogue {
  readonly records: readonly EntryRecord[];
  /** `kind/id` or `kind/path`, or a bare id among `kinds` (among all where that is empty). */
  find(ref: string, kinds: readonly string[]): readonly EntryRecord[];
  /** Entries that once had this id, or this path. */
  former(id: string): readonly EntryRecord[];
  /** Entries whose title would be this id. */
  called(id: string): readonly EntryRecord[];
  /** Its id, or its path where that is needed to tell it from others of its kind. */
  nameOf(record: EntryRecord): string;
  readonly gone: GoneFinder;
  /** The missing source that would bring an entry of this name. */
  readonly awaits: Awaits;
}

export type Awaits = (ref: string, kinds: readonly string[]) => Awaited | undefined;

/** An entry of a source that is not there. */
export interface Awaited {
  readonly awaitedFrom: string;
  readonly kind: KindName;
  readonly id: string;
}

export function catalogue(
  records: readonly EntryRecord[],
  gone: GoneFinder,
  awaits: Awaits = () => undefined,
): Catalogue {
  const byId = Map.groupBy(records, (record) => record.id);
  const byAlias = new Map<string, EntryRecord[]>();
  for (const record of records) {
    const { entry } = record;
    for (const alias of entry?.data.aliases ?? []) {
      const path = entry && formerly(entry, alias).path;
      for (const name of path === undefined ? [alias] : [alias, path])
        byAlias.set(name, [...(byAlias.get(name) ?? []), record]);
    }
  }
  const byPath = Map.groupBy(records, ({ path, id }) => path ?? id);
  const find = (ref: string, kinds: readonly string[]) => {
    const { kind, id } = parseRef(ref);
    const isMeant = (record: EntryRecord) =>
      kind === undefined ? kinds.length === 0 || kinds.includes(record.kind.name) : record.kind.name === kind;
    // `guide/setup` is the one at the top, where others of that name lie in folders.
    const exact = (byPath.get(id) ?? []).filter(isMeant);
    return exact.length > 0 ? exact : (byId.get(id) ?? []).filter(isMeant);
  };
  const byTitle = once(() => Map.groupBy(records, titleSlug));
  const nameOf = (record: EntryRecord) =>
    find(recordKey({ ...record, path: undefined }), []).length === 1 ? record.id : (record.path ?? record.id);
  return {
    records,
    find,
    former: (id) => byAlias.get(id) ?? [],
    called: (id) => byTitle().get(id) ?? [],
    nameOf,
    gone,
    awaits,
  };
}

function titleSlug({ located: { value } }: EntryRecord): string {
  const title = isRecord(value) ? value.title : undefined;
  return typeof title === 'string' ? slug(title) : '';
}

export function parseRef(ref: string): { readonly kind: KindName | undefined; readonly id: string } {
  const slash = ref.indexOf('/');
  return slash === -1
    ? { kind: undefined, id: ref }
    : { kind: ref.slice(0, slash) as KindName, id: ref.slice(slash + 1) };
}

/** The record a reference means, or what is wrong with it. The problem is computed lazily, because a suggestion costs more than the look-up. */
export function resolveRef(
  all: Catalogue,
  ref: string,
  kinds: readonly string[],
  record: { readonly located: Pick<EntryRecord['located'], 'at'> },
  path: Path,
): EntryRecord | (() => Problem) | Awaited {
  const { kind } = parseRef(ref);
  const named = kinds.map((name) => withArticle(name)).join(' or ');
  const expected = kinds.length === 0 ? 'an entry of the playbook' : `the id of ${named}`;
  const found = all.find(ref, kinds);
  const [only] = found;
  // A file that is there twice is reported as that: both mean the same entry.
  const isOne = found.every((each) => only !== undefined && recordKey(each) === recordKey(only));
  if (only !== undefined && isOne && (kind === undefined || kinds.length === 0 || kinds.includes(kind))) return only;
  const awaited = only === undefined ? all.awaits(ref, kinds) : undefined;
  if (awaited !== undefined) return awaited;
  const place = () => record.located.at(path);
  if (kind !== undefined && kinds.length > 0 && !kinds.includes(kind)) {
    const [meant, ...others] = all.find(ref, []).length > 0 ? [] : all.find(parseRef(ref).id, kinds);
    const only = meant !== undefined && others.length === 0 ? `${meant.kind.name}/${all.nameOf(meant)}` : undefined;
    return () =>
      pathWithoutKind(all, ref, kinds, expected, place()) ?? {
        rule: 'reference/wrong-kind',
        message: `Unexpected \`${ref}\`, expected ${expected}`,
        hint:
          only !== undefined
            ? `Write \`${only}\`.`
            : `This field points at ${named}; ${withArticle(kind)} belongs elsewhere, such as \`related\`.`,
        location: place(),
        fix: only === undefined ? undefined : swapped(place(), ref, only),
      };
  }
  if (only === undefined)
    return () => pathWithoutKind(all, ref, kinds, expected, place()) ?? unknown(all, ref, kinds, expected, place());
  const choices = found.map((each) => `\`${recordKey(each)}\``).join(' or ');
  return () => ({
    rule: 'reference/ambiguous',
    message: `Unexpected \`${ref}\` that means ${found.length} entries, expected one`,
    hint: `Write ${choices}.`,
    location: place(),
  });
}

/** `people/feedback` is the path of a guide, and reads as an entry `feedback` of a kind `people`. */
function pathWithoutKind(
  all: Catalogue,
  ref: string,
  kinds: readonly string[],
  expected: string,
  location: Problem['location'],
): Problem | undefined {
  if (!ref.includes('/')) return undefined;
  const found = all.records.filter(
    ({ kind, path }) => path === ref && (kinds.length === 0 || kinds.includes(kind.name)),
  );
  const [meant, another] = found;
  if (meant === undefined || another !== undefined) return undefined;
  const written = `${meant.kind.name}/${ref}`;
  return {
    rule: 'reference/unknown',
    message: `Unexpected \`${ref}\`, expected ${expected}`,
    hint: `Write \`${written}\`.`,
    location,
    fix: swapped(location, ref, written),
  };
}

function unknown(
  all: Catalogue,
  ref: string,
  kinds: readonly string[],
  expected: string,
  location: Problem['location'],
): Problem {
  const { kind, id } = parseRef(ref);
  const wanted = kind === undefined ? kinds : [kind];
  const isWanted = (record: EntryRecord) => wanted.length === 0 || wanted.includes(record.kind.name);
  const [moved, alsoMoved] = all.former(id).filter(isWanted);
  const meant = moved ?? all.called(id).find(isWanted) ?? inOtherFolder(all, id, isWanted);
  const guess = meant === undefined ? nearestName(all, id, isWanted) : all.nameOf(meant);
  const written =
    guess === undefined ? undefined : withKind(guess, kind ?? (guess.includes('/') ? meant?.kind.name : undefined));
  const hint =
    guess === undefined
      ? `Check the name, or create it: \`waymark new ${wanted[0] ?? '<kind>'} ${id}\`.`
      : moved === undefined
        ? `Did you mean \`${written}\`?`
        : `It is called \`${written}\` now.`;
  return {
    rule: 'reference/unknown',
    message: `Unexpected \`${ref}\`, expected ${expected}`,
    hint,
    location,
    fix:
      moved !== undefined && alsoMoved === undefined && written !== undefined
        ? swapped(location, ref, written)
        : undefined,
    gone: moved === undefined ? goneAmong(wanted, id, guess, all) : undefined,
  };
}

function withKind(name: string, kind: string | undefined): string {
  return kind === undefined ? name : `${kind}/${name}`;
}

/** `guide/people/setup` that lies in another folder now; a former id there is one in the same folder. */
function inOtherFolder(
  all: Catalogue,
  id: string,
  isWanted: (record: EntryRecord) => boolean,
): EntryRecord | undefined {
  const name = id.slice(id.lastIndexOf('/') + 1);
  if (name === id) return undefined;
  const [found, another] = [...all.find(name, []), ...all.former(name)].filter(isWanted);
  return another === undefined ? found : undefined;
}

function nearestName(all: Catalogue, id: string, isWanted: (record: EntryRecord) => boolean): string | undefined {
  const own = all.records.filter(isWanted);
  return nearest(id, id.includes('/') ? own.map((record) => record.path ?? record.id) : own.map((record) => record.id));
}

/** Of several kinds that are possible, the one that has no entries at all is meant where nothing is near. */
function goneAmong(kinds: readonly string[], id: string, guess: string | undefined, { gone }: Catalogue) {
  const found = kinds.flatMap((kind) => gone.entry(kind, id) ?? []);
  const possible = found.length > 1 ? found.filter((each) => each.isWholeFolder && guess === undefined) : found;
  return possible.length === 1 ? possible[0] : undefined;
}

/** Two files that would become one entry, also where only case or Unicode form tells their names apart. */
export function duplicateIds(records: readonly EntryRecord[]): readonly Problem[] {
  const groups = Map.groupBy(records, (record) => fold(recordKey(record)));
  const found = [...groups.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : others.map((other) => ({ other, first })),
  );
  return [...Map.groupBy(found, ({ other }) => other.file).values()].flatMap((own) =>
    [...Map.groupBy(own, ({ first }) => first.file).values()].flatMap((pairs) =>
      isCopy(pairs)
        ? copied(pairs)
        : firstOf(
            pairs.map(
              ({ other, first }) =>
                () =>
                  duplicate(other, first),
            ),
          ),
    ),
  );
}

interface Pair {
  readonly other: EntryRecord;
  readonly first: EntryRecord;
}

/** Fewer rows in common are told one by one. */
const COPIED = 3;

/** Whether two tables share so many names that one is probably a copy of the other: *register (1).csv*. */
function isCopy(pairs: readonly Pair[]): boolean {
  const [pair] = pairs;
  return (
    pairs.length > COPIED &&
    pair?.other.line !== undefined &&
    pair.first.line !== undefined &&
    pair.other.file !== pair.first.file
  );
}

function copied(pairs: readonly Pair[]): readonly Problem[] {
  const [pair] = pairs;
  if (pair === undefined) return [];
  const { other, first } = pair;
  return [
    {
      rule: 'source/duplicate-id',
      message: `Unexpected second ${other.kind.label.one.toLowerCase()} in ${pairs.length} rows, such as \`${other.id}\`, expected one; the others are in \`${first.file}\``,
      hint: 'Where one of the two tables is a copy, delete it; otherwise keep each row in one of them.',
      location: other.located.at(['id']),
    },
  ];
}

/** The first of each name: of two files with one name, rules judge one, for the other is told to go. */
export function firstOfEach(records: readonly EntryRecord[]): readonly EntryRecord[] {
  const firsts = new Map(records.toReversed().map((record) => [fold(recordKey(record)), record]));
  return records.filter((record) => firsts.get(fold(recordKey(record))) === record);
}

/** Names that a file system or a reader may take for one another are the same. */
export function fold(id: string): string {
  return id.normalize('NFKC').toLowerCase().normalize('NFKC');
}

function duplicate(record: EntryRecord, first: EntryRecord): Problem {
  const isRow = record.line !== undefined;
  const place = first.line === undefined ? `\`${first.file}\`` : `in line ${first.line} of \`${first.file}\``;
  const what = first.line === undefined ? 'the file' : 'the other row';
  return {
    rule: 'source/duplicate-id',
    message: `Unexpected second ${record.kind.label.one.toLowerCase()} \`${record.path ?? record.id}\`, expected one; the other is ${place}`,
    hint: isRow
      ? `Give this row another id, or delete this row or ${what}; ids do not differ by upper and lower case.`
      : 'Rename one of the two files, or merge them; ids do not differ by upper and lower case.',
    location: isRow ? record.located.at(['id']) : startOf(record.file),
  };
}
