/** A table of HTML as rows of single lines: merged cells spread, and what stands on lines in a cell parted by breaks. */
import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { attribute, htmlElement, elementsIn, isElement, isNamed, lineOf, textNode } from './read-html.ts';

const MOST_COLUMNS = 100;
const MOST_CELLS = 200_000;
/** A merged cell with more text than this is not repeated in each of its rows. */
const LONG = 80;

/** Its inner parts are tidy already. */
export function plainTable(table: Element): ElementContent[] {
  const rows = rowsOf(table);
  const grid = spread(rows);
  const columns = Math.max(0, ...grid.map((row) => row.length));
  if (columns === 0) return [];
  const before = caption(table);
  // A table of one cell is a frame around text.
  const [only] = grid.length === 1 && columns === 1 ? (grid[0] ?? []) : [];
  if (only !== undefined) return [...before, htmlElement('div', only.children)];
  const isHeaded = hasHead(rows);
  const lines = grid.map((row, index) => {
    const isHead = isHeaded && index === 0;
    const cells = Array.from({ length: columns }, (_, column) => row[column]);
    return htmlElement(
      'tr',
      cells.map((cell) => htmlElement(isHead ? 'th' : 'td', contentOf(cell, isHead))),
    );
  });
  return [...before, htmlElement('table', [htmlElement('tbody', isHeaded ? lines : [emptyHead(columns), ...lines])])];
}

/** Whether the first row names the columns; one whose first cell alone is a name is a row like those below it. */
function hasHead(rows: readonly Row[]): boolean {
  const [first] = rows;
  if (first === undefined || !(first.isHead || first.cells.some((cell) => cell.tagName === 'th'))) return false;
  return first.isHead || first.cells.length < 2 || !isDownTheSide(rows);
}

interface Row {
  readonly cells: readonly Element[];
  readonly isHead: boolean;
}

function rowsOf(table: Element): readonly Row[] {
  return table.children.flatMap((part) => {
    if (!isElement(part)) return [];
    if (part.tagName === 'tr') return [{ cells: cellsOf(part), isHead: false }];
    if (!isNamed(part, 'thead', 'tbody', 'tfoot')) return [];
    return part.children
      .filter(isElement)
      .filter(({ tagName }) => tagName === 'tr')
      .map((row) => ({ cells: cellsOf(row), isHead: part.tagName === 'thead' }));
  });
}

function cellsOf(row: Element): readonly Element[] {
  return row.children.filter(isElement).filter(({ tagName }) => tagName === 'td' || tagName === 'th');
}

/** Whether the first cell of each row names the row, so that the first row is none of names. */
function isDownTheSide(rows: readonly Row[]): boolean {
  return rows.every(
    ({ cells: [first, ...rest] }) => first?.tagName === 'th' && rest.every((cell) => cell.tagName === 'td'),
  );
}

function emptyHead(columns: number): Element {
  return htmlElement(
    'tr',
    Array.from({ length: columns }, () => htmlElement('th', [])),
  );
}

function caption(table: Element): ElementContent[] {
  const found = table.children.filter(isElement).find(({ tagName }) => tagName === 'caption');
  return found === undefined ? [] : [htmlElement('p', [htmlElement('strong', [textNode(lineOf(found))])])];
}

type Grid = (Element | undefined)[][];

function spread(rows: readonly Row[]): Grid {
  const grid: Grid = rows.map(() => []);
  let room = MOST_CELLS;
  for (const [at, { cells }] of rows.entries()) {
    const line = grid[at] ?? [];
    let column = 0;
    for (const cell of cells) {
      while (column in line) column += 1;
      const width = Math.min(spanOf(cell, 'colSpan'), MOST_COLUMNS, Math.max(1, room));
      const height = Math.min(spanOf(cell, 'rowSpan'), rows.length - at, Math.max(1, Math.floor(room / width)));
      room -= width * height;
      const again = lineOf(cell).length > LONG ? undefined : cell;
      for (let down = 0; down < height; down += 1)
        for (let across = 0; across < width; across += 1) {
          const row = grid[at + down];
          if (row !== undefined && !(column + across in row))
            row[column + across] = across > 0 ? undefined : down > 0 ? again : cell;
        }
      column += width;
    }
  }
  return grid;
}

function spanOf(cell: Element, name: 'colSpan' | 'rowSpan'): number {
  const span = Math.floor(Number(attribute(cell, name) ?? 1));
  // `rowspan="0"` goes to the end of the table.
  return span === 0 && name === 'rowSpan' ? Number.MAX_SAFE_INTEGER : span >= 1 ? span : 1;
}

function contentOf(cell: Element | undefined, isHead: boolean): ElementContent[] {
  if (cell === undefined) return [];
  const content = linesIn(cell.children, '');
  const inner = content.flatMap((line, index) => (index === 0 ? line : [htmlElement('br', []), ...line]));
  // What names a row is told apart by weight.
  const isBold = elementsIn(cell, ({ tagName }) => tagName === 'strong' || tagName === 'b').length > 0;
  const isName = !isHead && cell.tagName === 'th' && inner.length > 0 && !isBold;
  return isName ? [htmlElement('strong', inner)] : inner;
}

/** Blocks as lines, each without blanks at its edges. */
function linesIn(children: readonly ElementContent[], indent: string): ElementContent[][] {
  const lines: ElementContent[][] = [];
  let open: ElementContent[] = [];
  const close = (): void => {
    if (open.some((child) => child.type !== 'text' || child.value.trim() !== '')) lines.push(open);
    open = [];
  };
  for (const child of children) {
    const block = isElement(child) ? blockLines(child, indent) : undefined;
    if (block === undefined) open.push(child);
    else {
      close();
      lines.push(...block);
    }
  }
  close();
  return lines;
}

/** The lines of a block; none where it is none. */
function blockLines(node: Element, indent: string): ElementContent[][] | undefined {
  switch (node.tagName) {
    case 'br':
      return [];
    case 'hr':
      return [];
    case 'ul':
    case 'ol':
      return listLines(node, indent);
    case 'pre':
      return withTitle(
        node,
        toString(node)
          .replace(/\s+$/, '')
          .split('\n')
          .filter((line) => line.trim() !== '')
          .map((line) => [htmlElement('code', [textNode(line)])]),
      );
    case 'table':
      return rowsOf(node)
        .map(({ cells }) =>
          cells.flatMap((cell, index) => {
            const line = joined(linesIn(cell.children, ''));
            return index === 0 || line.length === 0 ? line : [textNode(' · '), ...line];
          }),
        )
        .filter((line) => line.length > 0);
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
    case 'summary':
    case 'dt':
      return linesIn(node.children, indent).map((line) => [htmlElement('strong', line)]);
    case 'p':
    case 'div':
    case 'section':
    case 'article':
    case 'aside':
    case 'blockquote':
    case 'details':
    case 'dl':
    case 'dd':
    case 'figure':
    case 'figcaption':
    case 'tr':
    case 'li':
      return withTitle(node, linesIn(node.children, indent));
    default:
      return undefined;
  }
}

function withTitle(node: Element, lines: ElementContent[][]): ElementContent[][] {
  const title = attribute(node, 'dataTitle');
  return title === undefined || title === '' ? lines : [[htmlElement('strong', [textNode(title)])], ...lines];
}

function listLines(list: Element, indent: string): ElementContent[][] {
  const start = Number(attribute(list, 'start') ?? 1);
  return list.children
    .filter(isElement)
    .filter(({ tagName }) => tagName === 'li')
    .flatMap((item, index) => {
      const number = (Number.isSafeInteger(start) ? start : 1) + index;
      const sign = list.tagName === 'ol' ? `${indent}${number}. ` : indent === '' ? '• ' : indent;
      return linesIn(item.children, `${indent}– `).map((line, at) => (at === 0 ? [textNode(sign), ...line] : line));
    });
}

function joined(lines: ElementContent[][]): ElementContent[] {
  return lines.flatMap((line, index) => (index === 0 ? line : [textNode(' '), ...line]));
}
