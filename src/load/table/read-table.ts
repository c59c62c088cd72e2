/** Reads a table of entries: each row one, every finding at its cell. */
import type { Config } from '#model/config.ts';
import type { Entry } from '#model/entry.ts';
import { isId } from '#model/fields.ts';
import type { Kind } from '#model/kind.ts';
import { isRecord } from '#model/is-record.ts';
import { startOf, type Location, type Path } from '#model/location.ts';
import { shortened } from '#model/printable.ts';
import type { Problem } from '#model/problem.ts';
import { quoted } from '#model/quoted.ts';
import type { RawFile } from '#model/content-tree.ts';
import type { SourceText } from '#source/decode.ts';
import { unreadable } from '#source/disk-problems.ts';
import { decodeTable, type DecodedTable } from '#source/table/decode-table.ts';
import type { TableRow } from '#source/table/table.ts';
import type { LocatedData } from '#source/yaml.ts';
import { describeIssue } from '../describe-issue.ts';
import { flatIssues, pathOf, type FlatIssue } from '../flat-issues.ts';
import { NAMES_OF_FOLDERS } from '../left-alone.ts';
import { listed } from '../listed.ts';
import type { Names } from '../names.ts';
import { tooLarge } from '../place.ts';
import { lifeOf, reviewSpan } from '../read-entry.ts';
import type { EntryRecord } from '../record.ts';
import { requiredKeys } from '../schema-walk.ts';
import { slug } from '../slug.ts';
import { valueAt } from '../value-at.ts';
import { badCells, slipped, type BadRow } from './bad-cells.ts';
import { firstOf, toldByColumn, type RowFault } from './by-column.ts';
import { columnName } from './column-name.ts';
import { headed } from './head.ts';
import { requiredColumns, type Column } from './columns.ts';
import { isBelow, layoutOf, rowData, type Layout, type RowData } from './row-data.ts';
import { filledFor, type Filled } from './settings.ts';

export interface ReadTable {
  readonly records: readonly EntryRecord[];
  /** Computed lazily, once the names of all entries are known. */
  problems(names: Names): readonly Problem[];
}

export interface TableSurroundings {
  readonly config: Config;
  configAt(path: Path): Location;
  /** Whether a folder has a file of this name, whatever is in it. */
  isEntry(folder: string, id: string): boolean;
}

/** A sheet with more is none that people keep; it is where a program has gone wrong. */
export const MOST_ROWS = 20_000;

interface Row {
  readonly data: RowData;
  readonly record: EntryRecord;
  readonly issues: readonly FlatIssue[];
  readonly bad: BadRow;
}

/** What is the same for all rows. */
interface Sheet {
  readonly kind: Kind;
  readonly source: SourceText;
  readonly layout: Layout;
  readonly head: TableRow;
  readonly filled: ReadonlyMap<string, Filled>;
  readonly meant: ReadonlySet<string>;
  readonly fieldCells: Parameters<typeof badCells>[1];
  configAt(path: Path): Location;
}

export function readTable(raw: RawFile, kind: Kind, around: TableSurroundings): ReadTable {
  const { limits } = around.config;
  if (raw.size > limits.fileBytes) return unread(tooLarge(raw, limits.fileBytes));
  const decoded = attempt(raw);
  if (decoded === undefined) return unread(unreadable(raw.path));
  if (decoded.isOther === true && decoded.problem !== undefined) return unread(decoded.problem);
  const { source } = decoded;
  const filled = filledFor({ file: raw.path, kind }, around.config, around.isEntry);
  const required = requiredKeys(kind.schema).filter((name) => !filled.has(name));
  const { columns, head, rows: below, problems, meant, separator } = headed(source, kind.schema, required);
  const layout = layoutOf(source, columns);
  const fields = layout.fields.map(({ column }) => column);
  const sheet: Sheet = {
    kind,
    source,
    layout,
    head,
    filled,
    meant,
    fieldCells: { head, fields, separator },
    configAt: around.configAt,
  };
  const read = layout.id === undefined ? [] : below.slice(0, MOST_ROWS);
  const rows = read.map((cells) => readRow(cells, sheet));
  return {
    records: rows.flatMap(({ data, record }) => (data.id === '' ? [] : [record])),
    problems: (names) => [
      ...(decoded.problem === undefined || head.length === 0 ? [] : [decoded.problem]),
      ...problems,
      ...(below.length > MOST_ROWS ? [tooManyRows(below)] : []),
      ...listed(rows.flatMap(({ bad }) => bad.problems)),
      ...firstOf(rows.flatMap((row) => badId(row, kind))),
      ...toldByColumn(faultsIn(rows, sheet, names)),
    ],
  };
}

function unread(problem: Problem): ReadTable {
  return { records: [], problems: () => [problem] };
}

/** The file may be gone, or be something else, since it was listed. */
function attempt(raw: RawFile): DecodedTable | undefined {
  try {
    return decodeTable(raw);
  } catch {
    return undefined;
  }
}

function readRow(cells: TableRow, sheet: Sheet): Row {
  const { kind, source } = sheet;
  const data = rowData(cells, sheet.layout);
  const located = withFilled(data.located, sheet);
  const parsed = kind.schema.safeParse(located.value);
  const found = badCells(cells, sheet.fieldCells);
  const issues = parsed.success || found.isTorn ? [] : flatIssues(parsed.error.issues, kind.schema, located.value);
  const bad = slippedOr(found, cells, sheet.head, issues, located);
  const isWhole = !bad.isTorn;
  const entry: Entry | undefined =
    parsed.success && isWhole
      ? {
          kind: kind.name,
          id: data.id,
          folders: [],
          file: source.file,
          line: data.line,
          data: parsed.data,
          body: undefined,
          life: lifeOf(parsed.data, kind),
          reviewEvery: reviewSpan(parsed.data, kind),
          extensions: data.extensions,
          at: (path = [], part) => located.at(path, part),
        }
      : undefined;
  return {
    data,
    record: {
      kind,
      id: data.id,
      file: source.file,
      line: data.line,
      // What stands in the wrong column refers to nothing.
      located: bad.isTorn ? { ...located, value: {} } : located,
      source: source.text,
      body: undefined,
      entry,
    },
    issues: bad.isTorn ? [] : issues.filter((issue) => !bad.columns.some(({ path }) => isAt(path, pathOf(issue)))),
    bad,
  };
}

/** A longer row with several faults has one: it was cut once too often, and all behind that stands in the wrong column. */
function slippedOr(
  bad: BadRow,
  cells: TableRow,
  head: TableRow,
  issues: readonly FlatIssue[],
  located: LocatedData,
): BadRow {
  if (bad.isTorn || cells.length <= head.length || issues.length < 2) return bad;
  const places = issues.map((issue) => located.at(pathOf(issue)));
  const [first = startOf('')] = places.toSorted(
    (a, b) => a.start.line - b.start.line || a.start.column - b.start.column,
  );
  return { isTorn: true, problems: [slipped(cells, head, first)], columns: [] };
}

/** Whether what is wrong is the field, or what holds it. */
function isAt(column: Path, path: Path): boolean {
  return columnName(column) === columnName(path) || isBelow(column, path);
}

/** The row with what is said once for all of them, at the place where that is said. */
function withFilled(located: LocatedData, { filled, configAt }: Pick<Sheet, 'filled' | 'configAt'>): LocatedData {
  const { value } = located;
  if (!isRecord(value)) return located;
  const absent = [...filled].filter(([field]) => !Object.hasOwn(value, field));
  if (absent.length === 0) return located;
  const said = new Map(absent);
  return {
    ...located,
    value: { ...value, ...Object.fromEntries(absent.map(([field, { value: own }]) => [field, own])) },
    at(path, part) {
      const place = said.get(String(path[0]))?.path;
      return place === undefined ? located.at(path, part) : configAt(place);
    },
  };
}

function faultsIn(
  rows: readonly Row[],
  { kind, layout, source, head, meant }: Sheet,
  names: Names,
): readonly RowFault[] {
  const counts = new Map<Column, number>();
  const filledIn = (column: Column) => {
    const count = counts.get(column) ?? rows.filter(({ data }) => data.saysIn(column)).length;
    counts.set(column, count);
    return count;
  };
  const absent = new Set<string>();
  return rows.flatMap(({ record: { located }, issues }) =>
    issues.flatMap((issue): readonly RowFault[] => {
      const path = pathOf(issue);
      const name = columnName(path);
      const isMissing = valueAt(located.value, path) === undefined;
      const describe = () => describeIssue(issue, { schema: kind.schema, data: located, source: source.text, names });
      const column = layout.byName.get(name);
      if (isMissing && column === undefined && layout.fields.every(({ column: each }) => !isBelow(each.path, path))) {
        if (absent.has(name) || [...meant].some((each) => each === name || each.startsWith(`${name}.`))) return [];
        absent.add(name);
        return [
          {
            sort: `absent ${name}`,
            outOf: Number.POSITIVE_INFINITY,
            describe: () => columnMissing(describe(), requiredColumns(name, kind.schema), source, head),
          },
        ];
      }
      const outOf = isMissing ? rows.length : column === undefined ? Number.POSITIVE_INFINITY : filledIn(column);
      return [{ sort: sortOf(issue, name, isMissing), outOf, describe }];
    }),
  );
}

/** What is reported in the same words, whatever was typed. */
function sortOf(issue: FlatIssue, name: string, isMissing: boolean): string {
  if (isMissing) return `missing ${name}`;
  const expected = 'expected' in issue ? issue.expected : 'values' in issue ? issue.values.join(' ') : issue.message;
  return `${issue.code} ${name} ${expected}`;
}

const SAID_ONCE = new Set(['owner', 'reviewed']);

function columnMissing({ message }: Problem, names: readonly string[], { file }: SourceText, head: TableRow): Problem {
  const [name = ''] = names;
  const once = SAID_ONCE.has(name)
    ? `, or say it once for all rows in \`playbook.yaml\`: \`tables: { ${file}: { ${name}: … } }\``
    : '';
  return {
    rule: 'table/columns',
    message: message.replace(/^Missing /, 'Missing column '),
    hint: names.length > 1 ? `Add the columns ${quoted(names)}.` : `Add a column \`${name}\`${once}.`,
    location: head[0]?.location ?? startOf(file),
  };
}

const ID_EXPECTED = 'lower-case letters, digits and single hyphens';

function badId({ data: { id }, record: { located } }: Row, { label }: Kind): readonly (() => Problem)[] {
  const isOfFolder = NAMES_OF_FOLDERS.includes(id);
  if (isId(id) && !isOfFolder) return [];
  const title = isRecord(located.value) && typeof located.value.title === 'string' ? located.value.title : '';
  const proposal = slug(id === '' || isOfFolder ? title : id);
  const message =
    id === ''
      ? `Missing \`id\`, expected the name of the ${label.one.toLowerCase()} in ${ID_EXPECTED}`
      : isOfFolder
        ? `Unexpected \`${id}\`, expected a name that does not stand for a whole folder`
        : `Unexpected \`${shortened(id)}\`, expected ${ID_EXPECTED}`;
  const hint = `Write ${proposal === '' ? 'a name such as `code-review`' : `\`${proposal}\``}; it is the address of the entry.`;
  return [() => ({ rule: 'table/id', message, hint, location: located.at(['id']) })];
}

function tooManyRows(rows: readonly TableRow[]): Problem {
  return {
    rule: 'table/rows',
    message: `Unexpected table of ${rows.length} rows, expected at most ${MOST_ROWS}`,
    hint: 'Divide it into several tables in the same folder; those below this row were not read.',
    location: rows[MOST_ROWS]?.[0]?.location ?? startOf(''),
  };
}
