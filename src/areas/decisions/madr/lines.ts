/** The lines of a block, whatever its form: paragraphs, points within points, quotes, tables and HTML. */
import type { List, RootContent, Table } from 'mdast';
import type { Document } from './document.ts';
import { badgeLine } from './badge.ts';
import { factCalled } from './fact-names.ts';

type Source = Pick<Document, 'source'>;

export function linesOf(node: RootContent, document: Source): readonly string[] {
  switch (node.type) {
    case 'list':
      return listLines(node, document);
    case 'blockquote':
    case 'component':
      return quoteLines(node, document);
    case 'table':
      return tableLines(node, document);
    case 'descriptionList':
      return termLines(node, document);
    case 'paragraph':
      return paragraphLines(node, document);
    case 'html':
      return htmlLines(node.value);
    default:
      return [];
  }
}

function listLines(list: List, document: Source): readonly string[] {
  return list.children.flatMap((item) => {
    const lines = item.children.flatMap((child) => linesOf(child, document));
    if (typeof item.checked !== 'boolean') return lines;
    return lines.map((line, index) => (index === 0 ? `[${item.checked === true ? 'x' : ' '}] ${line}` : line));
  });
}

function quoteLines(
  quote: Extract<RootContent, { type: 'blockquote' | 'component' }>,
  document: Source,
): readonly string[] {
  return quote.children.flatMap((child) => linesOf(child, document)).filter((line) => !/^\[!\w+\]$/.test(line));
}

/** A term with each of its lines: *Status*, *: Accepted*. */
function termLines(
  { children }: Extract<RootContent, { type: 'descriptionList' }>,
  document: Source,
): readonly string[] {
  let term = '';
  return children.flatMap((part) => {
    const words = document.source(part).replace(/^:\s*/, '');
    if (part.type !== 'descriptionTerm') return [`${term}: ${words}`];
    term = words;
    return [];
  });
}

/** Facts stand in rows, `| Status | Rejected |`, or in columns below their names. */
function tableLines(table: Table, document: Source): readonly string[] {
  const rows = table.children.map((row) =>
    row.children.map((cell) =>
      cell.children
        .map((child) => document.source(child))
        .join('')
        .trim(),
    ),
  );
  const [heads = [], ...below] = rows;
  const named = heads.map((head) => factCalled(head) !== undefined);
  const inColumns =
    (named.filter(Boolean).length > 1 && !isOfPairs(rows)) || (named.includes(true) && named[0] === false);
  return inColumns
    ? below.flatMap((row) => row.map((value, at) => `${heads[at] ?? ''}: ${value}`))
    : rows.map(([name = '', ...values]) => `${name}: ${values.join(' ')}`);
}

/** *Status* beside *Decided*: a value may be called like a fact, while names stand below names. */
function isOfPairs(rows: readonly (readonly string[])[]): boolean {
  const isPair = rows.every((row) => row.length === 2);
  const names = rows.map(([name = '']) => name);
  return (
    isPair &&
    rows.length > 1 &&
    (names.slice(1).some((name) => factCalled(name) !== undefined) ||
      names.every((name) => /^(\*\*|__).+\1$/.test(name)))
  );
}

function paragraphLines(node: Extract<RootContent, { type: 'paragraph' }>, { source }: Source): readonly string[] {
  const lines: string[] = [''];
  for (const child of node.children) {
    const badge = badgeLine(child);
    if (child.type === 'break') lines.push('');
    else if (badge !== undefined && lines.at(-1)?.trim() === '') lines.push(badge, '');
    else {
      const [first = '', ...more] = child.type === 'text' ? child.value.split(/\r?\n/) : [source(child)];
      lines.push(`${lines.pop() ?? ''}${first}`, ...more);
    }
  }
  return written(lines);
}

function htmlLines(html: string): readonly string[] {
  const text = html
    .replace(/<!--.*?-->/gs, '')
    .replace(/<\/(?:dt|th|td)>\s*<(?:dd|td)\b[^>]*>/gi, ': ')
    .replace(/<br\b[^>]*>|<\/(?:p|li|tr|div|dd|h\d)>/gi, '\n')
    .replace(/<(?!\/?(?:del|s|strike|img)\b)[^>]*>/gi, '');
  return written(text.split('\n'));
}

function written(lines: readonly string[]): readonly string[] {
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}
