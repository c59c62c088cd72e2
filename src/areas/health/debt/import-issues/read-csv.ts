/** Issues of GitLab and Jira, as their CSV exports have them. The names of the columns say which of the two it is. */
// cspell:ignore erledigt, geschlossen, fertig
import type { RawFile } from '#model/content-tree.ts';
import type { Fault } from '#model/importer.ts';
import { startOf } from '#model/location.ts';
import { decodeTable } from '#source/table/decode-table.ts';
import { rowsIn, type TableCell, type TableRow } from '#source/table/table.ts';
import { dateFrom, orderOf, type DayOrder } from '#areas/direction/import-series/date-forms.ts';
import {
  columnsOf,
  FORMS,
  isClosedIssue,
  isDroppedIssue,
  NEEDED,
  trackerOf,
  type IssueField,
  type Tracker,
} from './csv-forms.ts';
import { dayOfMoment, wrongDay, type Issue, type ReadIssues } from './issue.ts';

/** @param typed which of day and month stands first; else as one of the dates proves it */
export function readCsv(file: RawFile, typed?: DayOrder): ReadIssues {
  const { source, problem, isOther } = decodeTable(file);
  if (isOther === true && problem !== undefined) return { issues: [], faults: [problem] };
  const [head = [], ...rows] = rowsIn(source);
  const names = head.map(({ text }) => text.trim().toLowerCase().replace(/:$/, ''));
  const sheet = new Sheet(names, trackerOf(names));
  const missing = NEEDED.filter((field) => columnsOf(names, sheet.tracker, field).length === 0);
  if (missing.length > 0) return { issues: [], faults: [withoutColumns(head, missing, sheet.tracker, file.path)] };
  const dates = rows.flatMap((row) => [sheet.cell(row, 'created'), sheet.cell(row, 'closed')]);
  const order = typed ?? orderOf(dates.map((cell) => cell?.text ?? ''));
  const unclear = dates.filter((cell) => cell !== undefined && dateFrom(cell.text, order) === 'ambiguous');
  const [first] = unclear;
  if (first !== undefined) return { issues: [], faults: [eitherWay(first, unclear.length - 1)] };
  const read = rows.flatMap((row) => issueOf(row, sheet, order) ?? []);
  const used = (Object.keys(FORMS[sheet.tracker]) as IssueField[]).flatMap((field) =>
    columnsOf(names, sheet.tracker, field),
  );
  const left = head.filter((_, at) => !used.includes(at) && rows.some((row) => (row[at]?.text ?? '').trim() !== ''));
  return {
    columns: head.map((cell) => cell.text),
    left: left.map((cell) => cell.text.trim()),
    issues: read.flatMap((each) => ('message' in each ? [] : each)),
    faults: read.flatMap((each) => ('message' in each ? each : [])),
  };
}

class Sheet {
  readonly tracker: Tracker;
  readonly #names: readonly string[];

  constructor(names: readonly string[], tracker: Tracker) {
    this.#names = names;
    this.tracker = tracker;
  }

  /** The first that is not empty. */
  cell(row: TableRow, field: IssueField): TableCell | undefined {
    const cells = columnsOf(this.#names, this.tracker, field).flatMap((at) => row[at] ?? []);
    return cells.find(({ text }) => text.trim() !== '') ?? cells[0];
  }

  text(row: TableRow, field: IssueField): string {
    return this.cell(row, field)?.text.trim() ?? '';
  }
}

function issueOf(row: TableRow, sheet: Sheet, order: DayOrder | undefined): Issue | Fault | undefined {
  const text = (field: IssueField) => sheet.text(row, field);
  const [key, title] = [text('key'), text('title')];
  if (key === '' && title === '') return undefined;
  const said = { category: text('category'), state: text('state'), closed: text('closed'), reason: text('reason') };
  const isClosed = isClosedIssue(said);
  const [created, closed] = [
    dayOfMoment(text('created'), order),
    isClosed ? dayOfMoment(said.closed, order) : undefined,
  ];
  const wrong = (field: 'created' | 'closed') =>
    wrongDay(
      sheet.cell(row, field)?.location ?? row[0]?.location ?? startOf(''),
      FORMS[sheet.tracker][field][0],
      key,
      text(field),
    );
  if (created === undefined) return wrong('created');
  if (isClosed && closed === undefined) return wrong('closed');
  return {
    tracker: sheet.tracker,
    key,
    title,
    state: isClosed ? (isDroppedIssue(said) ? 'dropped' : 'done') : 'open',
    created,
    closed,
    url: text('url') || undefined,
    text: text('text').replace(/\s+/g, ' '),
    kept: row
      .filter((cell) => cell !== sheet.cell(row, 'title') && cell !== sheet.cell(row, 'text'))
      .map((cell) => cell.text),
  };
}

function withoutColumns(head: TableRow, missing: readonly IssueField[], tracker: Tracker, file: string): Fault {
  const wanted = missing.map((field) => `\`${FORMS[tracker][field][0] ?? field}\``);
  return {
    location: head[0]?.location ?? startOf(file),
    message: `Missing ${wanted.length === 1 ? 'column' : 'columns'} ${wanted.join(', ')}, expected the issues of GitLab or Jira as CSV`,
    hint: 'Export all fields, with their names in English or German.',
  };
}

function eitherWay({ text, location }: TableCell, more: number): Fault {
  return {
    location,
    message: `Unexpected \`${text.trim()}\`${more === 0 ? '' : ` and ${more} more such dates`}, expected to know whether the day or the month stands first`,
    hint: 'Say it: `--dates day-first` or `--dates month-first`.',
  };
}
