/** The columns of an exported sheet, and how lists and examples stand in a cell: written by the exporter, read by the importer. */
import type { Expectation } from '../ladder/schema.ts';

export const COLUMNS = [
  'record',
  'id',
  'label',
  'parent',
  'levels',
  'disciplines',
  'text',
  'detail',
  'kind',
  'skills',
  'proficiency',
  'weight',
  'cumulative',
  'examples',
  'resources',
  'since',
  'deprecatedIn',
  'more',
] as const;
export type Column = (typeof COLUMNS)[number];

/** A row by column; a column that is not there is empty. */
export type SheetRow = Readonly<Partial<Record<Column, string>>>;

export const RECORDS = ['ladder', 'track', 'level', 'group', 'discipline', 'expectation'] as const;
export type RecordName = (typeof RECORDS)[number];

/** One item a line; the lines of an item with several are indented. */
export function linesOf(items: readonly string[]): string {
  return items.map((item) => item.replaceAll('\n', '\n  ')).join('\n');
}

export function itemsIn(cell: string): readonly string[] {
  const items: string[] = [];
  for (const line of cell.split('\n')) {
    const last = items.length - 1;
    if (line.startsWith('  ') && last >= 0) items[last] = `${items[last] ?? ''}\n${line.slice(2)}`;
    else if (line !== '') items.push(line);
  }
  return items;
}

type Example = Expectation['examples'][number];

/** `Do: says so early` or `Avoid (backend): hides it`. */
export function exampleLine({ text, polarity, discipline }: Example): string {
  return `${polarity === 'positive' ? 'Do' : 'Avoid'}${discipline === undefined ? '' : ` (${discipline})`}: ${text}`;
}

export function exampleIn(line: string): Example {
  const [, word, discipline, text] = /^(Do|Avoid)(?: \(([a-z0-9-]+)\))?: ([\s\S]+)$/.exec(line) ?? [];
  if (text === undefined) return { text: line, polarity: 'positive' };
  return {
    text,
    polarity: word === 'Avoid' ? 'negative' : 'positive',
    ...(discipline === undefined ? {} : { discipline }),
  };
}

type Resource = Expectation['resources'][number];

export function resourceLine({ label, url }: Resource): string {
  return `${label} <${url}>`;
}

export function resourceIn(line: string): Resource {
  const at = line.lastIndexOf(' <');
  return at === -1 || !line.endsWith('>')
    ? { label: line, url: line }
    : { label: line.slice(0, at), url: line.slice(at + 2, -1) };
}
