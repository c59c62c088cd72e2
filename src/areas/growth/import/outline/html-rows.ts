/** The rows of a table that is written as HTML, as Markdown has them. */
import type { Element, ElementContent } from 'hast';
import { findElement, isElement, readHtml } from '#markdown/from-html/read-html.ts';
import type { Location } from '#model/location.ts';
import type { MarkdownItem } from '../markdown/sections.ts';

/** A table is cut here: what is wider repeats a cell that spans columns. */
const WIDEST = 60;

export function htmlRows(html: string, location: Location): readonly (readonly MarkdownItem[])[] {
  if (!/<table\b/i.test(html)) return [];
  const tree = readHtml(html, { isFragment: true });
  const table = tree && findElement(tree, ({ tagName }) => tagName === 'table');
  if (table === undefined) return [];
  /** How many rows below still hold a cell of a row above, by column. */
  const spans: number[] = [];
  return all(table, 'tr').map((row) => {
    const cells: MarkdownItem[] = [];
    const skip = () => {
      while ((spans[cells.length] ?? 0) > 0) {
        spans[cells.length] = (spans[cells.length] ?? 0) - 1;
        cells.push({ text: '', location, items: [] });
      }
    };
    for (const cell of row.children) {
      if (!isElement(cell) || !/^t[dh]$/.test(cell.tagName)) continue;
      skip();
      const text = textOf(cell)
        .replace(/[^\S\n]+/g, ' ')
        .replace(/\n\s*/g, '\n')
        .trim();
      const [wide, tall] = [spanOf(cell, 'colSpan'), spanOf(cell, 'rowSpan')];
      for (let at = 0; at < wide && cells.length < WIDEST; at += 1) {
        if (tall > 1) spans[cells.length] = tall - 1;
        // What it says is about each column that it covers.
        cells.push({ text, location, items: [] });
      }
    }
    skip();
    return cells;
  });
}

function spanOf(cell: Element, name: 'colSpan' | 'rowSpan'): number {
  const value = Number(cell.properties[name] ?? 1);
  return Number.isFinite(value) ? Math.min(Math.max(1, value), WIDEST) : 1;
}

function all(node: Element, tag: string): readonly Element[] {
  return node.children.flatMap((child) =>
    !isElement(child) ? [] : child.tagName === tag ? [child] : child.tagName === 'table' ? [] : all(child, tag),
  );
}

function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value.replace(/\s+/g, ' ');
  if (!isElement(node) || /^(script|style)$/.test(node.tagName)) return '';
  const inner = node.children.map(textOf).join('');
  switch (node.tagName) {
    case 'br':
      return '\n';
    case 'li':
      return `\n- ${inner.trim()}`;
    case 'p':
    case 'div':
    case 'ul':
    case 'ol':
      return `\n${inner}\n`;
    default:
      return inner;
  }
}
