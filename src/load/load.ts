/** The one loading path: a tree of files becomes a playbook with its reference graph, and everything wrong with it. */
import type { Config } from '#model/config.ts';
import { fileById } from '#model/entry.ts';
import { isRecord } from '#model/is-record.ts';
import { inOwnWords, type Kind } from '#model/kind.ts';
import { startOf, type Location, type Path } from '#model/location.ts';
import { sharedPages, SITE_PAGES } from '#model/shared-pages.ts';
import { GREETING_FILE } from '#model/theme-folder.ts';
import type { Playbook } from '#model/playbook.ts';
import type { Problem } from '#model/problem.ts';
import { decode } from '#source/decode.ts';
import type { ContentTree, RawFile, SourceFolder } from '#model/content-tree.ts';
import { inSource } from '#model/source-place.ts';
import { examine } from './assets/examine.ts';
import { catalogue, duplicateIds, firstOfEach, fold } from './catalogue.ts';
import { readConfig } from './config.ts';
import { once } from '#model/once.ts';
import { goneFinder } from './gone.ts';
import { circularIncludes } from './includes/circles.ts';
import { namesIn, type Names } from './names.ts';
import { CONFIG_FILE, placeOf, tooLarge, type Place } from './place.ts';
import { readmeAsPage } from './misplaced.ts';
import { makePlaybook } from './playbook.ts';
import type { Readings } from './reading.ts';
import type { ReadEntry } from './read-entry.ts';
import { recordKey, type EntryRecord } from './record.ts';
import { anchorFinder, checkReferences, checkText, wrongReferences } from './references.ts';
import { entryReader } from './shared-entries.ts';
import { seriesFiles } from './series/series-files.ts';
import { factFiles } from './facts/fact-files.ts';
import { codeOfSources } from './sources/code.ts';
import { apartFromSources, factsOfSources } from './sources/brought.ts';
import { withOwnNames } from './sources/own-names.ts';
import { sourceFiles } from './sources/source-files.ts';
import { readTable, type ReadTable } from './table/read-table.ts';
import { unknownTables } from './table/settings.ts';
import { entryFinder, misplacedTables, tableKindOf } from './table/table-place.ts';
import { readTheme, type ReadTheme, type ThemeFile } from './theme/read-theme.ts';

export interface Loaded {
  /** The entries that are valid, or would be as they were meant; rules run on these, whatever else is wrong. */
  readonly playbook: Playbook;
  /** Computed lazily; never needed for past revisions. */
  readonly problems: readonly Problem[];
  /** How many files were looked at. */
  readonly files: number;
  /** The text of an entry's file; none of other files, and of such as cannot be read. */
  textOf(file: string): string | undefined;
}

/**
 * Never throws on content: what is wrong is in `problems`.
 * @param readings what is known of texts that were read before
 */
export function loadPlaybook(tree: ContentTree, declared: readonly Kind[], readings?: Readings): Loaded {
  const configFile =
    tree.files.find((file) => file.path === CONFIG_FILE) ?? tree.files.find((file) => file.path === 'playbook.yml');
  const { config, extensions, located, problems: configProblems } = readConfig(configFile);
  // Messages call kinds what their readers call them.
  const kinds = inOwnWords(declared, config.labels);
  const byName = new Map(kinds.map((kind) => [kind.name, kind]));
  const configAt = (path: Path) => located?.at(path) ?? startOf(CONFIG_FILE);
  const folders = tree.sources ?? [];
  const read = readFiles(tree.files, { kinds, config, configAt, readings, folders });
  const { assets, misplaced, tables, theme, problems } = read;
  const records = withOwnNames(read.records, config.sources);
  const code = codeOfSources(config.sources, folders, kinds);
  const byFile = new Map(records.flatMap((record) => (record.line === undefined ? [[record.file, record]] : [])));
  const paths = new Set(tree.files.map(({ path }) => path));
  const gone = goneFinder(paths, kinds);
  const around = {
    all: catalogue(records, gone, code.awaits),
    byFile,
    byId: byIdIn(records),
    byAddress: byAddressIn(records),
    tables,
    assets,
    pages: pagesOf(records),
    misplaced,
    files: paths,
    gone,
    code,
    anchorsOf: anchorFinder(),
  };
  const checked = once(() =>
    records.map((record) => ({ file: record.file, line: record.line, ...checkReferences(record, around) })),
  );
  return {
    playbook: makePlaybook(
      {
        config,
        extensions,
        theme: theme.folder,
        configAt,
        schemas: new Map(kinds.map(({ name, schema }) => [name, schema])),
        kindFolders: new Map(kinds.map(({ name, folder }) => [name, folder.name])),
        missingFor: (kind) => code.missingFor(kind),
        withheld: ({ kind, data }) => byName.get(kind)?.withheld?.(data, config) ?? [],
      },
      firstOfEach(records),
      assets,
      () => checked().flatMap((each) => each.references),
      once(() => checked().flatMap((each) => each.awaited)),
    ),
    get problems() {
      const names = namesIn(around.all);
      const { greeting } = theme.folder;
      return [
        ...tree.problems,
        ...configProblems(names),
        ...problems(names),
        ...theme.problems(assets),
        ...(greeting === undefined ? [] : checkText(greeting, GREETING_FILE, around)),
        ...duplicateIds(records),
        ...wrongReferences(checked()),
        ...code.problems(
          checked().some(({ isUnlinked }) => isUnlinked),
          configAt,
        ),
        ...circularIncludes(checked().flatMap(({ references }) => references)),
      ];
    },
    files: tree.files.length,
    textOf: (file) => byFile.get(file)?.source,
  };
}

/**
 * Of kinds with tables, so that a link leads on when a row becomes a file; of those whose folders have pages of their own; and of
 * sources, whose files lie elsewhere on each machine.
 */
function byAddressIn(records: readonly EntryRecord[]): ReadonlyMap<string, EntryRecord> {
  const own = records.filter(
    ({ kind, file }) => kind.table !== undefined || kind.folder.nested === true || inSource(file) !== undefined,
  );
  return new Map(
    own.toReversed().map((record) => [`/${record.kind.folder.name}/${record.path ?? record.id}/`, record]),
  );
}

/** In trees of pages, where names of files are as people write them: a link may have either spelling. */
function byIdIn(records: readonly EntryRecord[]): ReadonlyMap<string, EntryRecord> {
  const own = records.filter((record) => record.kind.folder.nested === true && fileById(record) !== record.file);
  return new Map(own.toReversed().map((record) => [fileById(record), record]));
}

/** An entry that is left out for a mistake of its own still makes its kind one that has pages. */
function pagesOf(records: readonly EntryRecord[]): ReadonlySet<string> {
  const byKind = Map.groupBy(records, ({ kind }) => kind);
  const shared = [...byKind].flatMap(([kind, all]) =>
    sharedPages(
      kind,
      all.flatMap(({ entry }) => entry ?? []),
    ),
  );
  return new Set([...SITE_PAGES, ...shared]);
}

interface ReadFiles {
  readonly records: readonly EntryRecord[];
  readonly assets: ReadonlySet<string>;
  /** Files reported as misplaced. A link to one is not a second mistake. */
  readonly misplaced: ReadonlySet<string>;
  /** Files whose rows are entries. */
  readonly tables: ReadonlySet<string>;
  readonly theme: ReadTheme;
  problems(names: Names): readonly Problem[];
}

interface ReadOptions {
  readonly kinds: readonly Kind[];
  readonly config: Config;
  configAt(path: Path): Location;
  readonly readings: Readings | undefined;
  readonly folders: readonly SourceFolder[];
}

function readFiles(all: readonly RawFile[], options: ReadOptions): ReadFiles {
  const { kinds, config, configAt, readings } = options;
  const sources = sourceFiles(options);
  const { files, brought } = apartFromSources(all, sources);
  const reads: (ReadEntry | ReadTable)[] = [];
  const tables = new Set<string>();
  const downloads: RawFile[] = [];
  const isEntry = entryFinder(files);
  const assets = new Set<string>();
  const ofTheme: ThemeFile[] = [];
  const problems: Problem[] = [];
  const misplaced = new Set<string>();
  const told = new Set<string>();
  const series = seriesFiles(files, kinds, config.limits.fileBytes);
  const ofSources = factsOfSources(brought, files, kinds);
  const facts = factFiles(files, kinds, config.limits.fileBytes, ofSources.byEntry);
  const readOne = entryReader(config, readings);
  const badNames: { readonly record: EntryRecord; readonly problem: Problem }[] = [];
  for (const raw of files) {
    const table = facts.placed(raw.path) ?? series.placed(raw.path);
    if (table !== undefined && typeof table !== 'string') {
      problems.push(table);
      misplaced.add(raw.path);
    }
    if (table !== undefined) continue;
    const place = settledPlace(raw, kinds);
    if (place.is === 'problem' && !told.has(place.problem.message)) problems.push(place.problem);
    // One folder of a wrong name is one mistake, however much is in it.
    if (place.is === 'problem' && place.problem.rule === 'source/unknown-folder') told.add(place.problem.message);
    if (place.is === 'problem') misplaced.add(raw.path);
    if (place.is === 'readme' && startsWithFields(raw)) problems.push(readmeAsPage(raw.path));
    const kind = place.is === 'asset' ? tableKindOf(raw.path, kinds) : undefined;
    if (kind !== undefined) {
      tables.add(raw.path);
      reads.push(readTable(raw, kind, { config, configAt, isEntry }));
      continue;
    }
    if (place.is === 'asset') {
      assets.add(raw.path);
      downloads.push(raw);
      if (raw.size > config.limits.assetBytes) problems.push(tooLarge(raw, config.limits.assetBytes));
      else problems.push(...examine(raw).problems);
    }
    if (place.is === 'theme') ofTheme.push({ raw, use: place.use });
    if (place.is !== 'entry') continue;
    const read = readOne(raw, {
      ...place,
      series: series.beside(raw.path, place.kind),
      facts: facts.beside(raw.path, place.kind, place.id),
    });
    const { badName } = place;
    // A file with another extension may not be meant as an entry, so only its name is reported.
    const isNone = badName?.rule === 'source/file-ending' && !isMeantAsEntry(read.record);
    reads.push(isNone ? { ...read, problems: () => [] } : read);
    if (badName !== undefined)
      badNames.push({ record: read.record, problem: isNone ? { ...badName, rule: 'source/invalid-id' } : badName });
  }
  for (const { raw, place } of brought) {
    if (place.is === 'entry') reads.push(readOne(raw, { ...place, facts: facts.beside('', place.kind, place.id) }));
    if (place.is !== 'asset') continue;
    assets.add(raw.path);
    if (raw.size > config.limits.assetBytes) problems.push(tooLarge(raw, config.limits.assetBytes));
    else problems.push(...examine(raw).problems);
  }
  const records = reads.flatMap((read) => ('record' in read ? [read.record] : read.records));
  return {
    records,
    assets,
    misplaced,
    tables,
    theme: readTheme(ofTheme, config.limits),
    problems: (names) => [
      ...problems,
      ...sources.problems(),
      ...ofSources.problems,
      ...reads.flatMap((read) => read.problems(names)),
      ...worthSaying(badNames, records),
      ...misplacedTables(downloads, kinds, records),
      ...unknownTables(config, [...tables], kinds, configAt),
    ],
  };
}

function isMeantAsEntry(record: EntryRecord): boolean {
  const { value } = record.located;
  return isRecord(value) && 'title' in value;
}

/** A README or an index that has fields is the page of its folder. */
function settledPlace(raw: RawFile, kinds: readonly Kind[]): Exclude<Place, { readonly is: 'index' }> {
  const place = placeOf(raw.path, kinds);
  if (place.is !== 'readme' && place.is !== 'index') return place;
  if (place.page !== undefined && startsWithFields(raw)) return place.page;
  return place.is === 'index' ? { is: 'problem', problem: place.problem } : place;
}

function startsWithFields(raw: RawFile): boolean {
  const source = decode(raw);
  return !('rule' in source) && source.text.startsWith('---\n');
}

/** A name that clashes with another is reported as that, not as badly written too. */
function worthSaying(
  badNames: readonly { readonly record: EntryRecord; readonly problem: Problem }[],
  records: readonly EntryRecord[],
): readonly Problem[] {
  const bearers = Map.groupBy(records, (record) => fold(recordKey(record)));
  return badNames
    .filter(({ record }) => bearers.get(fold(recordKey(record)))?.length === 1)
    .map(({ problem }) => problem);
}
