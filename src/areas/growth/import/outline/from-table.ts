/** A table with levels in its head, in its first column, or in a column of their own, as names with names below them. */
import { oneLine } from '../draft/fit-text.ts';
import type { Block, MarkdownItem } from '../markdown/sections.ts';
import { cellItems } from '../sheet/cell-items.ts';
import { nodesBelow, type OutlineNode } from './outline-node.ts';
import { plainLabel } from './level-names.ts';

type Cell = Pick<MarkdownItem, 'text' | 'location'>;
type Row = readonly Cell[];

/** Headings that say no more than that texts stand below them. */
const TEXT =
  /^(|text|expectations?|behaviou?rs?|criteria|criterion|descriptions?|definition|what.*|responsibilit(y|ies)|details?|summary|examples?|notes?)$/i;
const TITLE = /^((job |common |typical )?titles?|names?|labels?|roles?|positions?)$/i;
const NOTHING = /^(n\/?a|-+|–|—|\.+|none|tbd)$/i;

/** @returns the names that a table holds; none where no level is found in it */
export function nodesOfTable(rows: readonly Row[], isLevel: (label: string) => boolean): readonly OutlineNode[] {
  const { head, body } = headOf(rows, isLevel);
  const filled = body.filter((row) => row.some((cell) => plain(cell) !== ''));
  const named = head.map((cell) => isLevel(plain(cell)));
  const first = named.indexOf(true);
  const behind = head.slice(Math.max(first, 0)).filter((cell) => plain(cell) !== '');
  const levels = named.filter(Boolean).length;
  if (first > 0 && levels >= 2 && levels * 10 >= behind.length * 6)
    return withStructure(byColumns(head, filled, first), rows);
  for (const column of [0, 1, 2]) {
    const cells = filled.map((row) => plain(row[column])).filter((text) => text !== '');
    const distinct = new Set(cells).size;
    if (cells.filter(isLevel).length * 10 < cells.length * 7 || distinct < 2 || head.length < 2) continue;
    if (column === 0) return withStructure(byRows(head, filled, isLevel), rows);
    const before = filled.map((row) => plain(row[column - 1]));
    // A number, or a code, beside the name.
    if (column === 1 && before.every((text) => isLevel(text) || /^\d*$/.test(text)))
      return withStructure(byRows(head, filled, isLevel, 1), rows);
    return withStructure(byLists(head, filled, column), rows);
  }
  return [];
}

/** The first line, or the one that names the levels below a line of tracks. */
function headOf(
  rows: readonly Row[],
  isLevel: (label: string) => boolean,
): { readonly head: Row; readonly body: readonly Row[] } {
  const levelsIn = (row: Row) => new Set(row.slice(1).map(plain).filter(isLevel)).size;
  const [first = [], second = []] = rows;
  const isBelow =
    levelsIn(second) > Math.max(1, levelsIn(first)) &&
    second.slice(1).every((cell) => plain(cell) === '' || isLevel(plain(cell)));
  if (!isBelow) return { head: first, body: rows.slice(1) };
  return { head: second.map((cell, at) => (plain(cell) === '' ? (first[at] ?? cell) : cell)), body: rows.slice(2) };
}

/** Headings, and names that rows repeat, stand once among the nodes, or nowhere: the first of the nodes remembers them. */
function withStructure(nodes: readonly OutlineNode[], rows: readonly Row[]): readonly OutlineNode[] {
  const [node, ...others] = nodes;
  if (node === undefined) return nodes;
  const shown = new Map<string, number>();
  for (const { label } of nodes.flatMap(nodesBelow))
    for (const name of label.split(': ')) shown.set(name, (shown.get(name) ?? 0) + 1);
  const said = new Set(nodes.flatMap(nodesBelow).flatMap(({ blocks }) => blocks.map((block) => block.text)));
  const structure = rows.flat().flatMap((cell) => {
    const name = plain(cell);
    const left = shown.get(name) ?? 0;
    if (left > 0) shown.set(name, left - 1);
    return left > 0 || said.has(cell.text) ? [] : [name];
  });
  return [{ ...node, structure }, ...others];
}

/** A row for each skill, a column for each level; columns before them are from wide to narrow. */
function byColumns(head: Row, body: readonly Row[], first: number): readonly OutlineNode[] {
  const roots: Open[] = [];
  let heading: Open | undefined;
  let above: readonly (string | undefined)[] = [];
  for (const row of body) {
    const cells = row.slice(first).filter((cell) => text(cell) !== '');
    const names = row.slice(0, first);
    if (cells.length === 0) {
      const only = names.find((cell) => plain(cell) !== '');
      if (only === undefined) continue;
      heading = open(plain(only), only);
      roots.push(heading);
      above = [];
      continue;
    }
    const own = names.map(plain);
    const filledAt = own.findIndex((name) => name !== '');
    const path = own.map((name, at) => (name === '' && (filledAt === -1 || at < filledAt) ? above[at] : name));
    above = path;
    let siblings = heading?.children ?? roots;
    let node: Open | undefined;
    for (const [at, name] of path.entries()) {
      if (name === undefined || name === '') continue;
      node = siblings.find((each) => each.label === name);
      if (node === undefined) siblings.push((node = open(name, row[at] ?? row[0])));
      siblings = node.children;
    }
    for (const [at, cell] of row.entries()) {
      if (at < first || text(cell) === '') continue;
      const label = plain(head[at]);
      siblings.push({ ...open(label === '' ? `Column ${at + 1}` : label, head[at]), blocks: blocksOf(cell) });
    }
  }
  return roots;
}

/** A row for each level, a column for each skill. */
function byRows(
  head: Row,
  body: readonly Row[],
  isLevel: (label: string) => boolean,
  column = 0,
): readonly OutlineNode[] {
  const nodes: Open[] = [];
  for (const row of body) {
    const code = plain(row[0]);
    const second = plain(row[1]);
    const isTitled =
      column === 0 && (TITLE.test(plain(head[1])) || isLevel(second)) && second !== '' && head.length > 2;
    const name =
      column === 1 && isLevel(code)
        ? `${code}: ${second}`
        : column === 1
          ? second
          : isTitled
            ? `${code}: ${second}`
            : code;
    const from = column === 1 || isTitled ? 2 : 1;
    const last = nodes.at(-1);
    const node = name === '' && last !== undefined ? last : open(name, row[0]);
    if (node !== last) nodes.push(node);
    for (const [at, cell] of row.entries()) {
      if (at < from || text(cell) === '') continue;
      const label = plain(head[at]);
      if (TEXT.test(label)) node.blocks.push(...blocksOf(cell));
      else node.children.push({ ...open(label, head[at]), blocks: blocksOf(cell) });
    }
  }
  return nodes;
}

/** A row for each expectation, which says its level in a column of its own. */
function byLists(head: Row, body: readonly Row[], level: number): readonly OutlineNode[] {
  const roots: Open[] = [];
  let above: readonly string[] = [];
  for (const row of body) {
    const path = row.slice(0, level + 1).map((cell, at) => (plain(cell) === '' ? (above[at] ?? '') : plain(cell)));
    above = path;
    let siblings = roots;
    let node: Open | undefined;
    for (const [at, name] of path.entries()) {
      if (name === '') continue;
      node = siblings.find((each) => each.label === name);
      if (node === undefined) siblings.push((node = open(name, row[at])));
      siblings = node.children;
    }
    for (const [at, cell] of row.entries()) {
      if (at <= level || text(cell) === '' || node === undefined) continue;
      const label = plain(head[at]);
      if (TEXT.test(label)) node.blocks.push(...blocksOf(cell));
      else node.children.push({ ...open(label, head[at]), blocks: blocksOf(cell) });
    }
  }
  return roots;
}

interface Open extends OutlineNode {
  readonly blocks: Block[];
  readonly children: Open[];
}

const NOWHERE = { file: '', start: { line: 1, column: 1 }, end: { line: 1, column: 1 } } as const;

function open(label: string, cell: Cell | undefined): Open {
  return { label, location: cell?.location ?? NOWHERE, from: 'cell', blocks: [], children: [] };
}

/** The items of a cell, which people part by `<br>`, lists and bullets. */
function blocksOf(cell: Cell): Block[] {
  const { location } = cell;
  const items = cellItems(lines(cell.text)).map((item): MarkdownItem => ({
    text: item.text,
    location,
    items:
      item.examples.length === 0
        ? []
        : [{ text: 'Examples', location, items: item.examples.map((each) => ({ text: each, location, items: [] })) }],
  }));
  const [only] = items;
  if (items.length === 1 && only?.items.length === 0) return [{ is: 'paragraph', text: only.text, location }];
  return items.length === 0 ? [] : [{ is: 'list', ordered: false, items, text: cell.text, location }];
}

function lines(text: string): string {
  return text
    .replace(/<\/?(?:br|p|ul|ol|div)\s*\/?>/gi, '\n')
    .replace(/<li[^>]*>/gi, '\n- ')
    .replace(/<\/li>/gi, '')
    .replace(/&nbsp;/g, ' ');
}

function text(cell: Cell | undefined): string {
  const said = oneLine(lines(cell?.text ?? ''));
  return NOTHING.test(said) ? '' : said;
}

function plain(cell: Cell | undefined): string {
  return plainLabel(lines(cell?.text ?? ''));
}
