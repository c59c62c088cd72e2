/** Makes closing colons close their directive even right below a table or a definition, where the parser would swallow them. */
import type { Nodes, Root } from 'mdast';
import type { Point } from 'unist';
import { indexTree } from './tree.ts';

/** An inserted line that ends the block above it: its place in the original text, and its length. */
interface Inserted {
  readonly at: number;
  readonly length: number;
}

/** Ends a list of definitions, after which the parser sees no end of a directive. Taken out of the tree again. */
const DIVIDER = '<!--:::-->';

/** Each round parses the text again; one is needed for each directive that hides another's end. */
const MOST_ROUNDS = 20;

/** Reads text with every closing fence free. Positions are those of the text as it is written. */
export function withClosingFences(text: string, read: (text: string) => Root): Root {
  let tree = read(text);
  if (!text.includes(':::')) return tree;
  const lines = new Map<number, string>();
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const swallowed = swallowedFences(tree, text).filter((at) => !lines.has(at));
    if (swallowed.length === 0) break;
    const isDivided = text.includes('\n:') && hasDefinitions(tree);
    for (const at of swallowed) lines.set(at, emptyLineLike(text, at, isDivided ? DIVIDER : ''));
    tree = read(withLines(text, lines));
    if (isDivided) removeDividers(tree);
    restorePositions(
      tree,
      [...lines].toSorted(([a], [b]) => a - b).map(([at, line]) => ({ at, length: line.length })),
    );
  }
  return tree;
}

/** Offsets of lines that hold only the colons of an open directive and were parsed as something else. */
function swallowedFences(tree: Root, text: string): readonly number[] {
  const found: number[] = [];
  const open: { readonly node: Nodes; readonly fence: number }[] = [{ node: tree, fence: Infinity }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node } = next;
    const start = node.position?.start.offset ?? 0;
    const [, colons = ''] =
      node.type === 'containerDirective' ? (/^(:{3,})/.exec(text.slice(start, start + 100)) ?? []) : [];
    // An inner directive has fewer colons, and the end of the outer one ends both.
    const fence = colons === '' ? next.fence : colons.length;
    if (Number.isFinite(fence) && (node.type === 'tableRow' || node.type === 'paragraph')) {
      const [written = ''] = /^[^\r\n]*/.exec(text.slice(start)) ?? [];
      const [, closing = ''] = /^(:{3,})[ \t]*$/.exec(written) ?? [];
      if (closing.length >= fence) found.push(lineStart(text, start));
    }
    if ('children' in node) for (const child of node.children) open.push({ node: child, fence });
  }
  return found;
}

function lineStart(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}

/** In a quote the empty line is one of the quote. */
function emptyLineLike(text: string, at: number, divider: string): string {
  const lead = /^[ \t>]*/.exec(text.slice(at))?.[0] ?? '';
  return `${divider === '' ? lead.trimEnd() : lead + divider}\n`;
}

function hasDefinitions(tree: Root): boolean {
  return indexTree(tree).nodes('descriptionList').length > 0;
}

function removeDividers(tree: Root): void {
  for (const { node, parent } of indexTree(tree).nodes('html')) {
    if (node.value !== DIVIDER || parent === undefined) continue;
    const siblings: Nodes[] = parent.children;
    siblings.splice(siblings.indexOf(node), 1);
  }
}

function withLines(text: string, lines: ReadonlyMap<number, string>): string {
  let longer = '';
  let from = 0;
  for (const [at, line] of [...lines].toSorted(([a], [b]) => a - b)) {
    longer += text.slice(from, at) + line;
    from = at;
  }
  return longer + text.slice(from);
}

function restorePositions(tree: Root, inserted: readonly Inserted[]): void {
  const open: Nodes[] = [tree];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.position !== undefined)
      node.position = { start: restored(node.position.start, inserted), end: restored(node.position.end, inserted) };
    if ('children' in node) for (const child of node.children) open.push(child);
  }
}

function restored({ line, column, offset = 0 }: Point, inserted: readonly Inserted[]): Point {
  let before = 0;
  let lines = 0;
  for (const { at, length } of inserted) {
    if (offset - before < at + length) break;
    before += length;
    lines += 1;
  }
  return { line: line - lines, column, offset: offset - before };
}
