/** From places in a parsed body to locations in its file. */
import type { Node } from 'unist';
import type { Location, Point } from '#model/location.ts';

export interface Positions {
  /** Where a node stands; the start of the file for one that no text made. */
  of(node: Node): Location;
  /** The location between two offsets in UTF-16 code units. */
  between(start: number, end: number): Location;
  /** The part of the file that a node was made from. */
  source(node: Node): string;
  startOffset(node: Node): number;
  /** What a pattern matches in a node; the node itself where it matches nothing. */
  within(node: Node, pattern: RegExp): Location;
  /** The end of the file for a point beyond it. */
  at(point: Point): Location;
}

export function positionsIn(file: string, text: string): Positions {
  const lineStarts = findLineStarts(text);
  const point = (offset: number): Point => {
    const line = lineAt(lineStarts, offset);
    return { line: line + 1, column: offset - (lineStarts[line] ?? 0) + 1 };
  };
  const startOffset = (node: Node) => node.position?.start.offset ?? 0;
  const endOffset = (node: Node) => node.position?.end.offset ?? startOffset(node);
  const between = (start: number, end: number): Location => ({ file, start: point(start), end: point(end) });
  const source = (node: Node) => text.slice(startOffset(node), endOffset(node));
  return {
    between,
    source,
    startOffset,
    of: (node) => between(startOffset(node), endOffset(node)),
    within: (node, pattern) => {
      const found = pattern.exec(source(node));
      const start = startOffset(node) + (found?.index ?? 0);
      return found === null ? between(start, endOffset(node)) : between(start, start + found[0].length);
    },
    at: ({ line, column }) => {
      const offset = Math.min((lineStarts[line - 1] ?? text.length) + column - 1, text.length);
      return between(offset, offset);
    },
  };
}

function findLineStarts(text: string): readonly number[] {
  const starts = [0];
  for (const ending of text.matchAll(/\r\n|\r|\n/g)) starts.push(ending.index + ending[0].length);
  return starts;
}

/** The last line that starts at or before the offset. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
