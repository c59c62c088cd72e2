/** A log as one table: a row for each decision, its columns in any order. */
// cspell:disable
import type { Table } from 'mdast';
import type { RawFile } from '#model/content-tree.ts';
import type { Location } from '#model/location.ts';
import { SourceText } from '#source/decode.ts';
import { decodeTable } from '#source/table/decode-table.ts';
import { rowsIn } from '#source/table/table.ts';
import { factCalled, type FactName } from '../madr/fact-names.ts';
import { OUTCOME } from '../madr/section-names.ts';
import { simple } from '../madr/simple.ts';
import { readStatus } from '../madr/status.ts';
import type { ReadRecord } from './log-record.ts';
import { readSource, recordIn, type ReadText } from './read-text.ts';

interface Cell {
  readonly text: string;
  readonly place: Location;
}

type Column = 'number' | 'title' | 'decision' | FactName | 'text';

const NUMBER =
  /^(?:no|nr|n|id|key|ref|number|num|adr|(?:m?adr|decision|rfc|record) (?:id|no|nr|number|key|ref)|nummer|lfd nr|numéro|número|num|番号|編号|编号)$/u;
const TITLE =
  /^(?:(?:decision |adr |record )?(?:title|name|subject|topic)|summary|what|titel|thema|betreff|titre|sujet|intitulé|título|tema|asunto|assunto|タイトル|件名|題名|表題|議題|标题|主题)$/u;
const DECISION: ReadonlySet<string> = new Set<string>([...OUTCOME, 'what was decided', 'decided what']);

/** How many rows of a sheet are read. */
const MOST_ROWS = 5000;

export function recordsInSheet(file: RawFile): readonly ReadRecord[] {
  const { source } = decodeTable(file);
  const rows = rowsIn(source).filter((row) => row.some(({ text }) => text.trim() !== ''));
  return recordsIn(
    rows.slice(0, MOST_ROWS).map((row) => row.map((cell) => ({ text: cell.text, place: cell.location }))),
    file.path,
  );
}

export function recordsInTables(text: ReadText): readonly ReadRecord[] {
  const tables = text.body.tree.children.filter((node) => node.type === 'table');
  const read = tables.map((table) => ({ table, records: recordsIn(cellsOf(table, text), text.file) }));
  const records = read.flatMap((each) => each.records);
  const [first, ...others] = records;
  if (first === undefined) return [];
  const { source, body, data } = text;
  let around = '';
  let at = source.text.length - body.source.length;
  for (const { table, records: own } of read) {
    if (own.length === 0) continue;
    around += source.text.slice(at, table.position?.start.offset);
    at = table.position?.end.offset ?? at;
  }
  around += source.text.slice(at);
  const [title = ''] = /^\s*#+ .*\n?/.exec(around) ?? [];
  const frontTitle = typeof data.title === 'string' ? [data.title] : [];
  return [
    { ...first, around: around.slice(title.length), understood: [...first.understood, title, ...frontTitle] },
    ...others,
  ];
}

function cellsOf(table: Table, { source }: ReadText): readonly (readonly Cell[])[] {
  return table.children.map((row) =>
    row.children.map((cell) => {
      const [from, to] = [cell.children[0]?.position?.start.offset, cell.children.at(-1)?.position?.end.offset];
      const text = from === undefined || to === undefined ? '' : source.text.slice(from, to).replace(/\\\|/g, '|');
      const { start, end } = row.position ?? {};
      return { text, place: source.range(start?.offset ?? 0, end?.offset ?? 0) };
    }),
  );
}

function recordsIn([heads = [], ...rows]: readonly (readonly Cell[])[], file: string): readonly ReadRecord[] {
  const columns = heads.map(({ text }) => columnCalled(text));
  const filled = rows.filter((row) => row.some(({ text }) => text.trim() !== ''));
  if (!isLog(columns, filled)) return [];
  const names = heads.map(({ text }) => text);
  const records = filled.flatMap((row) => recordOf(row, columns, names, file) ?? []);
  return records.map((record, index) =>
    index === 0 ? { ...record, understood: [...record.understood, ...names] } : record,
  );
}

/** It has decisions by name and says when, by whom or how far; a column of another name for each has to hold real statuses. */
function isLog(columns: readonly Column[], rows: readonly (readonly Cell[])[]): boolean {
  const [title, decision, status] = [columns.indexOf('title'), columns.indexOf('decision'), columns.indexOf('status')];
  if (rows.length === 0 || (title === -1 && decision === -1)) return false;
  const read = rows.filter((row) => readStatus(row[status]?.text ?? '') !== undefined).length;
  const says = columns.some((column) => ['date', 'created', 'decided', 'decisionMakers'].includes(column));
  return (
    (status !== -1 && read * 2 >= rows.length) ||
    (decision !== -1 && (says || columns.includes('text')) && columns.length > 2)
  );
}

function columnCalled(head: string): Column {
  const name = simple(head);
  if (/^\s*#\s*$/.test(head) || NUMBER.test(name)) return 'number';
  if (TITLE.test(name)) return 'title';
  return DECISION.has(name) ? 'decision' : (factCalled(head) ?? 'text');
}

function recordOf(
  row: readonly Cell[],
  columns: readonly Column[],
  names: readonly string[],
  file: string,
): ReadRecord | undefined {
  const textOf = (column: Column) => (row[columns.indexOf(column)]?.text ?? '').trim();
  const number = /\d{1,7}/.exec(textOf('number').replace(/\]\([^)]*\)/, ''))?.[0];
  const titled = textOf('title') === '' ? firstSentence(textOf('decision')) : textOf('title');
  const title = unlinked(titled).replace(/\s+/g, ' ');
  const [cell] = row;
  if (title === '' || cell === undefined) return undefined;
  const facts: string[] = [];
  const sections: string[] = [];
  const understood: string[] = [textOf('number')];
  for (const [index, { text }] of row.entries()) {
    const [column, name] = [columns[index] ?? 'text', names[index] ?? ''];
    const words = text.trim();
    if (words === '' || column === 'number' || column === 'title') continue;
    if (column === 'text' || column === 'decision')
      sections.push(
        /[^\s\d.,:/-]/.test(words) || name !== ''
          ? `## ${name.trim() === '' ? 'Notes' : unlinked(name)}\n\n${words.replace(/\r\n?/g, '\n')}`
          : words,
      );
    else {
      const value = words.replace(/\s*(?:<br\s*\/?>|\r?\n)\s*/g, '; ');
      facts.push(column === 'relation' ? `* ${name}: ${value}` : `* ${LABELS[column]}: ${value}`);
      understood.push(words);
    }
  }
  const link = /\]\(([^)\s]+)\)/.exec(`${textOf('title')} ${textOf('number')}`)?.[1];
  if (link !== undefined) sections.push(`[${title}](${link})`);
  const head = number === undefined ? title : `${number}. ${title}`;
  const written = `# ${head}\n\n${facts.join('\n')}\n\n${sections.join('\n\n')}\n`;
  const read = readSource(new SourceText(file, `${'\n'.repeat(cell.place.start.line - 1)}${written}`));
  if ('problem' in read) return undefined;
  const record = recordIn(read, { place: cell.place, name: head });
  return { ...record, understood };
}

const LABELS: Readonly<Record<Exclude<FactName, 'relation'>, string>> = {
  status: 'Status',
  date: 'Date',
  created: 'Created',
  decided: 'Decided',
  decisionMakers: 'Deciders',
  consulted: 'Consulted',
  informed: 'Informed',
};

function firstSentence(text: string): string {
  return /^.*?[^\d\W][.!?。](?=\s|$|\p{Lo})/su.exec(text)?.[0].replace(/[.。]$/, '') ?? text;
}

function unlinked(text: string): string {
  return text
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^[*_`]+|[*_`]+$/g, '')
    .replace(/<br\s*\/?>/g, ' ')
    .trim();
}
