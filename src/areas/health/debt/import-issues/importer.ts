/** `waymark import debt`: issues of GitHub, GitLab and Jira become debts, and those that came from them are kept in step. */
import type { ContentTree, RawFile } from '#model/content-tree.ts';
import { datesOption, typedOrder, type DayOrder } from '#areas/direction/import-series/date-forms.ts';
import type { Fault, ImportedFile, Importer, ImportSettings, SetAside } from '#model/importer.ts';
import { startOf } from '#model/location.ts';
import { quoted } from '#model/quoted.ts';
import { counted } from '#words/number-words.ts';
import { debtsInFiles, fileInStep, type DebtInFile, type KnownDebt } from './in-file.ts';
import {
  columnAt,
  columnsAdded,
  debtsInTables,
  newTable,
  tablesIn,
  updatedTable,
  type CellEdit,
  type DebtInTable,
  type DebtTable,
} from './in-table.ts';
import { notesOn } from './import-notes.ts';
import { plainAddress, type Issue, type ReadIssues } from './issue.ts';
import { COLUMNS, idOf, newRow } from './new-row.ts';
import { changesOf } from './owned.ts';
import { readCsv } from './read-csv.ts';
import { readGitHub } from './read-github.ts';

export const issues: Importer = {
  about: 'debt items from the issues of a tracker',
  reads: ['GitHub: what `gh issue list --json` prints', 'GitLab or Jira: an export of issues as CSV'],
  options: {
    system: { value: '<system>', about: 'The system that owes what is new here, such as importer.' },
    dates: datesOption,
  },
  read(source, settings) {
    const order = typedOrder(settings.given);
    const setAside: SetAside[] = [];
    const read = source.files.flatMap((file) => {
      const reader = readerOf(file);
      if (reader === undefined) setAside.push({ file: file.path, reason: 'it is neither JSON nor CSV' });
      return reader === undefined ? [] : [reader(file, order)];
    });
    const all = read.flatMap((each) => each.issues);
    const kept = inStep(all, settings);
    return {
      files: kept.files,
      read: [counted(all.length, 'issue')],
      notes: [...kept.notes, ...notesOnColumns(read)],
      setAside,
      understood: [
        ...read.flatMap(({ columns = [] }) => columns),
        ...all.flatMap(({ kept: own }) => own),
        ...kept.understood,
      ],
      faults: [...read.flatMap(({ faults }) => faults), ...kept.faults],
    };
  },
};

function readerOf({ path }: RawFile): ((file: RawFile, order?: DayOrder) => ReadIssues) | undefined {
  if (/\.json$/i.test(path)) return readGitHub;
  return /\.(csv|tsv|txt)$/i.test(path) ? readCsv : undefined;
}

function inStep(all: readonly Issue[], { existing, owner, today, given }: ImportSettings) {
  const [files, tables] = [debtsInFiles(existing), tablesIn(existing)];
  const rows = debtsInTables(tables);
  const known = [...files, ...rows];
  const found = new Map<KnownDebt, Issue>();
  const fresh: Issue[] = [];
  for (const issue of all) {
    const debt = known.find((each) => isSame(issue, each));
    if (debt !== undefined) found.set(debt, issue);
    else if (!fresh.some((each) => idOf(each) === idOf(issue))) fresh.push(issue);
  }
  const open = fresh.filter(({ state }) => state === 'open');
  const system = typeof given.system === 'string' ? given.system : 'unknown-system';
  const taken = idsIn(existing, tables);
  const [added, clashing] = [
    open.filter((issue) => !taken.has(idOf(issue))),
    open.filter((issue) => taken.has(idOf(issue))),
  ];
  const inTables = writtenTables(
    tables,
    rows,
    found,
    added.map((issue) => ({ issue, row: newRow(issue, { owner, reviewed: today, system }) })),
  );
  return {
    files: [...files.flatMap((file) => writtenFile(file, found.get(file))), ...inTables.map(({ file }) => file)],
    notes: [
      ...notesOn({ known, found, fresh, added }, all),
      ...(added.length > 0 && typeof given.system !== 'string'
        ? [`Nobody said which system owes it: replace \`${system}\`, or name it with \`--system\` the next time`]
        : []),
      ...inTables.flatMap(({ file: { path }, columns }) =>
        columns.length === 0
          ? []
          : [
              `\`${path}\` had no ${columns.length === 1 ? 'column' : 'columns'} ${quoted(columns)}: added after the last`,
            ],
      ),
    ],
    faults: clashing.map(clash),
    // What is closed is left out with a word; what is known keeps the words that people have given it here.
    understood: [
      ...fresh.filter(({ state }) => state !== 'open').flatMap(({ title, text }) => [title, text]),
      ...[...found.values()].flatMap(({ title, text }) => [title, text]),
    ],
  };
}

function notesOnColumns(read: readonly ReadIssues[]): readonly string[] {
  const left = [...new Set(read.flatMap(({ left: own = [] }) => own))];
  return left.length === 0
    ? []
    : [
        `${quoted(left.slice(0, 10))}${left.length > 10 ? ` and ${left.length - 10} more columns` : ''} stay with the tracker: a debt has no field for them`,
      ];
}

/** By its address, where both have one; else by its key in that tracker. */
function isSame({ url, key, tracker }: Issue, known: KnownDebt): boolean {
  if (url !== undefined && known.debt.url !== undefined) return plainAddress(url) === plainAddress(known.debt.url);
  return key === known.key && (known.tracker === undefined || known.tracker === tracker);
}

function writtenFile(file: DebtInFile, issue: Issue | undefined): readonly ImportedFile[] {
  if (issue === undefined) return [];
  return [{ path: file.path, content: fileInStep(file, changesOf(issue, file.debt)), replaces: true }];
}

interface WrittenTable {
  readonly file: ImportedFile;
  /** The columns that it did not have before. */
  readonly columns: readonly string[];
}

interface Added {
  readonly issue: Issue;
  readonly row: Readonly<Record<string, string>>;
}

function writtenTables(
  tables: readonly DebtTable[],
  rows: readonly DebtInTable[],
  found: ReadonlyMap<KnownDebt, Issue>,
  added: readonly Added[],
): readonly WrittenTable[] {
  const byPath = Map.groupBy(added, ({ issue }) => `debt/${issue.tracker}.csv`);
  const begun = [...byPath.keys()]
    .filter((path) => !tables.some((table) => table.path === path))
    .map((path) => newTable(path, COLUMNS));
  return [...tables, ...begun].flatMap((table) => {
    const own = rows.filter((row) => row.table === table && found.has(row));
    const more = byPath.get(table.path) ?? [];
    if (own.length === 0 && more.length === 0) return [];
    const edits = own.flatMap((each): readonly CellEdit[] => {
      const issue = found.get(each);
      if (issue === undefined) return [];
      return [...changesOf(issue, each.debt)].map(([field, value]) => ({ row: each.row, field, value }));
    });
    const begun = more.map(({ row }) => row);
    const content = updatedTable(table, edits, begun);
    const file = { path: table.path, content, replaces: tables.includes(table) };
    return [{ file, columns: columnsAdded(table, edits, begun) }];
  });
}

function idsIn({ files }: ContentTree, tables: readonly DebtTable[]): ReadonlySet<string> {
  const ofFiles = files.flatMap(({ path }) => /^debt\/([a-z0-9-]+)\.(?:md|mdx|yaml|yml)$/.exec(path)?.[1] ?? []);
  const ofRows = tables.flatMap(({ columns, rows }) =>
    rows.map((row) => row[columnAt(columns, 'id')]?.text.trim() ?? ''),
  );
  return new Set([...ofFiles, ...ofRows]);
}

function clash(issue: Issue): Fault {
  return {
    location: startOf(`debt/${issue.tracker}.csv`),
    message: `Unexpected id \`${idOf(issue)}\` of issue \`${issue.key}\`, expected one that no debt item has`,
    hint: `Where the item is the same, add \`source: { system: ${issue.tracker}, key: '${issue.key}' }\` to it.`,
  };
}
