/** A page of a website as the Markdown that a ladder is read from: what stands around its main part is set aside. */
import type { Element, Root } from 'hast';
import { treeToMarkdown } from '#markdown/from-html/to-markdown.ts';
import { findElement, isElement, readHtml, wordsIn } from '#markdown/from-html/read-html.ts';

export interface HtmlDocument {
  readonly markdown: string;
  /** What menus and footers say. */
  readonly around: string;
}

const AROUND = new Set(['nav', 'footer', 'script', 'style', 'template', 'noscript', 'head', 'form', 'button', 'svg']);
/** Wider or taller, no cell of a ladder is. */
const MOST_SPANNED = 60;

/** @returns nothing where it nests too deep to be read */
export function htmlDocument(html: string): HtmlDocument | undefined {
  const tree = readHtml(html);
  if (tree === undefined) return undefined;
  const title = findElement(tree, ({ tagName }) => tagName === 'title');
  const main =
    findElement(tree, ({ tagName }) => tagName === 'main') ?? findElement(tree, ({ tagName }) => tagName === 'body');
  const around: string[] = title === undefined ? [] : [wordsIn(title)];
  const cleaned = clean(main ?? tree, around);
  if (main?.tagName === 'main') around.push(...outside(tree, main));
  const markdown = treeToMarkdown({ type: 'root', children: cleaned });
  return markdown === undefined ? undefined : { markdown, around: around.join('\n') };
}

/** Without menus and the like, and with each cell of a table in each place that it covers. */
function clean(node: Root | Element, around: string[]): Element['children'] {
  return node.children.flatMap((child): Element['children'] => {
    if (child.type === 'text') return [child];
    if (child.type !== 'element') return [];
    if (AROUND.has(child.tagName)) {
      if (!/^(script|style)$/.test(child.tagName)) around.push(wordsIn(child));
      return [];
    }
    const own: Element = { ...child, children: clean(child, around) };
    return [own.tagName === 'table' ? withoutSpans(own) : own];
  });
}

function withoutSpans(table: Element): Element {
  const left = new Map<number, { readonly cell: Element; rows: number }>();
  const rows = (node: Element): Element => ({
    ...node,
    children: node.children.map((child) =>
      child.type !== 'element' || child.tagName === 'table'
        ? child
        : child.tagName === 'tr'
          ? spread(child, left)
          : rows(child),
    ),
  });
  return rows(table);
}

function spread(row: Element, left: Map<number, { readonly cell: Element; rows: number }>): Element {
  const cells: Element[] = [];
  const fromAbove = () => {
    for (let above = left.get(cells.length); above !== undefined && above.rows > 0; above = left.get(cells.length)) {
      above.rows -= 1;
      // A name stands above the rows that it covers.
      cells.push({ ...above.cell, children: [] });
    }
  };
  for (const cell of row.children) {
    if (!isElement(cell) || !/^t[dh]$/.test(cell.tagName)) continue;
    fromAbove();
    const [wide, tall] = [spanOf(cell.properties.colSpan), spanOf(cell.properties.rowSpan)];
    const own: Element = { ...cell, properties: {} };
    for (let at = 0; at < wide; at += 1) {
      if (tall > 1) left.set(cells.length, { cell: own, rows: tall - 1 });
      cells.push(own);
    }
  }
  fromAbove();
  return { ...row, children: cells };
}

function spanOf(value: unknown): number {
  const span = Number(value ?? 1);
  return Number.isInteger(span) ? Math.min(Math.max(1, span), MOST_SPANNED) : 1;
}

function outside(node: Root | Element, main: Element): readonly string[] {
  return node.children.flatMap((child) => {
    if (child.type === 'text') return [child.value];
    return child === main || child.type !== 'element' || /^(script|style)$/.test(child.tagName)
      ? []
      : outside(child, main);
  });
}
