/** The rows of a table as terms. */
import { columnsOf, type Role } from './columns.ts';
import { isNothing, nameParts, namesIn, type FoundTerm, type FoundTerms } from './found-term.ts';

export interface GlossaryRow {
  readonly cells: readonly string[];
  /** `terms.csv:3:1` */
  readonly place: string;
}

const LONGEST_TITLE = 80;

/** @param asText how a cell is written in Markdown */
export function termsInTable(rows: readonly GlossaryRow[], asText: (cell: string) => string): FoundTerms | undefined {
  const columns = columnsOf(rows.map(({ cells }) => cells));
  if (columns === undefined) return undefined;
  const { roles, head } = columns;
  const heads = head === undefined ? [] : (rows[head]?.cells ?? []);
  const understood = [...heads];
  const left: FoundTerms['left'][number][] = [];
  const terms: FoundTerm[] = [];
  for (const { cells, place } of rows.slice(0, head ?? 0)) {
    const filled = cells.filter((cell) => cell.trim() !== '');
    // A line of its own is what the sheet is called.
    if (filled.length === 1 && (filled[0] ?? '').length <= LONGEST_TITLE) understood.push(...filled);
    else if (filled.length > 0) left.push({ file: place, reason: 'stands above the heads of the columns' });
  }
  for (const { cells, place } of rows.slice((head ?? -1) + 1)) {
    const filled = cells.filter((cell) => cell.trim() !== '');
    if (filled.length === 0) continue;
    const [only = ''] = filled;
    if (filled.length === 1 && (/^\s*\p{L}(?:\s*[-–]\s*\p{L})?\s*$/u.test(only) || /^[-–—=\s]+$/.test(only))) {
      understood.push(only);
      continue;
    }
    const term = termOf(cells, place, { roles, heads, asText });
    if (term === undefined) left.push({ file: place, reason: 'has no definition, or defines no term' });
    else {
      terms.push(term);
      understood.push(...cells.filter(isNothing));
    }
  }
  return { terms, understood, left };
}

interface Reading {
  readonly roles: ReadonlyMap<number, Role>;
  readonly heads: readonly string[];
  asText(cell: string): string;
}

function termOf(cells: readonly string[], place: string, { roles, heads, asText }: Reading): FoundTerm | undefined {
  const of = (role: Role) =>
    cells.filter((cell, index) => roles.get(index) === role && !isNothing(cell)).map((cell) => cell.trim());
  const { name, synonyms } = nameParts(of('name')[0] ?? '');
  const definition = of('definition').join('\n\n');
  if (name === '' || isNothing(definition)) return undefined;
  const links = of('links')
    .flatMap((cell) => cell.split(/[\s;,|]+(?=https?:)|\n/))
    .map((each) => each.trim())
    .filter((each) => each !== '');
  const isAddress = (text: string) => /^https?:\/\/[^\s<>"]+$/i.test(text);
  const notes = [
    ...cells.flatMap((cell, index) =>
      roles.has(index) || isNothing(cell) ? [] : [{ head: heads[index] ?? '', cell: cell.trim() }],
    ),
    ...links.filter((each) => !isAddress(each)).map((cell) => ({ head: 'Source', cell })),
  ];
  return {
    name,
    definition: asText(definition),
    synonyms: [...synonyms, ...of('synonyms').flatMap(namesIn)],
    confusedWith: of('confusedWith').flatMap(namesIn),
    links: links.filter(isAddress).map((url) => ({ label: hostOf(url), url })),
    tags: of('tags').flatMap(namesIn),
    notes: notes.map(({ head, cell }) =>
      head.trim() === '' ? asText(cell) : `**${asText(head.trim())}:** ${asText(cell)}`,
    ),
    place,
  };
}

function hostOf(url: string): string {
  return /^https?:\/\/(?:www\.)?([^/?#:]+)/i.exec(url)?.[1] ?? 'Source';
}
