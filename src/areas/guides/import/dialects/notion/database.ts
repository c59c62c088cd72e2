/** A database as a page: its rows in a table, each linked to the page that it has. */
import { decoded } from '#model/decoded.ts';
import type { SourceText } from '#source/decode.ts';
import { rowsIn } from '#source/table/table.ts';
import { asText } from '../../guide-file.ts';
import { notionName } from './names.ts';

export interface Database {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export function databaseIn(text: SourceText): Database {
  const [head = [], ...rows] = rowsIn(text).map((row) => row.map((cell) => cell.text.trim()));
  return { columns: head, rows: rows.filter((row) => row.some((cell) => cell !== '')) };
}

/** @param linkOf the address of the page of a row, by its title and by how many rows of that title came before */
export function tableOf(
  { columns, rows }: Database,
  linkOf: (title: string, count: number) => string | undefined,
): string {
  if (columns.length === 0) return '';
  const counts = new Map<string, number>();
  const lines = rows.map((row) => {
    const cells = columns.map((_, column) => {
      const text = row[column] ?? '';
      if (column > 0) return cellInMarkdown(text);
      const count = counts.get(text) ?? 0;
      counts.set(text, count + 1);
      const href = linkOf(text, count);
      return href === undefined
        ? cellInMarkdown(text)
        : `[${onLine(asText(text === '' ? 'Untitled' : text))}](${href})`;
    });
    return `| ${cells.join(' | ')} |`;
  });
  const heads = columns.map((name) => onLine(asText(name)));
  return [`| ${heads.join(' | ')} |`, `|${' --- |'.repeat(columns.length)}`, ...lines].join('\n');
}

const ADDRESS = /\(([^()\s]+\.(?:md|csv|html))\)|(https?:\/\/[^\s,<>]+)/g;

/** Plain text as Notion writes it into cells and properties: addresses, and other pages as `Title (Folder/Title%20….md)`. */
export function cellInMarkdown(text: string): string {
  let at = 0;
  const parts: string[] = [];
  for (const found of text.matchAll(ADDRESS)) {
    const [whole, href, address] = found;
    const before = text.slice(at, found.index);
    at = found.index + whole.length;
    if (href === undefined) parts.push(asText(before), `<${address ?? ''}>`);
    else {
      const title = titleBefore(before, href);
      const words = title === '' ? 'Untitled' : title;
      parts.push(asText(before.slice(0, before.trimEnd().length - title.length)), `[${asText(words)}](${href})`);
    }
  }
  return onLine([...parts, asText(text.slice(at))].join(''));
}

/** A title may have commas, which part it from the next too: the name of its file tells. */
function titleBefore(text: string, href: string): string {
  const { title } = notionName(decoded(href).replace(/^.*\//s, ''));
  const trimmed = text.trimEnd();
  return trimmed.endsWith(title) ? title : (/[^,]*$/.exec(trimmed)?.[0].trim() ?? '');
}

/** Addresses within a text: they are links now. */
export function pagesNamedIn(text: string): readonly string[] {
  return [...text.matchAll(ADDRESS)].flatMap(([, href, address]) => href ?? address ?? []);
}

function onLine(text: string): string {
  return text.trim().replace(/\s*\n\s*/g, '<br>');
}
