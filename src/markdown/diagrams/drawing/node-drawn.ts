/** A node before it has its place: its words broken into lines, and the shape around them. */
import type { GraphNode, Line, Row } from '../diagram.ts';
import type { Point } from './geometry.ts';
import { shapeAround, path, type ShapeDrawn } from './shapes.ts';
import { LINE_HEIGHT, linesWidth } from './text-width.ts';
import { wrapLines, wrapNames } from './wrap.ts';

/** Words at a place in a node, from its middle. */
export interface PlacedWords extends Point {
  readonly line: Line;
  readonly anchor: 'start' | 'middle';
  readonly style: Row['style'] | 'name';
}

export interface NodeDrawn extends ShapeDrawn {
  readonly words: readonly PlacedWords[];
}

const WIDEST = 200;
const WIDEST_OF_DIAMOND = 130;
/** Rows of classes are code: they are broken late. */
const WIDEST_CELL = 300;
const PAD = 12;

export function drawNode(node: GraphNode): NodeDrawn {
  if (node.shape === 'table') return table(node);
  const isRound = ['diamond', 'circle', 'double-circle', 'triangle', 'triangle-down'].includes(node.shape);
  const lines = wrapNames(node.lines, isRound ? WIDEST_OF_DIAMOND : WIDEST);
  const drawn = shapeAround(node.shape, { width: linesWidth(lines), height: lines.length * LINE_HEIGHT });
  const hasRoom = !['small-circle', 'filled-circle', 'framed-circle', 'crossed-circle', 'bar'].includes(node.shape);
  return { ...drawn, words: hasRoom ? centred(lines, drawn.drop) : [] };
}

export function centred(lines: readonly Line[], drop = 0): readonly PlacedWords[] {
  const top = drop - ((lines.length - 1) * LINE_HEIGHT) / 2;
  return lines.map((line, at) => ({ x: 0, y: top + at * LINE_HEIGHT, line, anchor: 'middle', style: 'plain' }));
}

function table({ lines, parts }: GraphNode): NodeDrawn {
  const heading = wrapLines(lines, WIDEST);
  // A class without any members is its name.
  const filled = parts.some((part) => part.length > 0) ? parts : [];
  const rows = filled.map((part) => part.map((row) => row.cells.map((cell) => wrapLines([cell], WIDEST_CELL))));
  const columns = Math.max(0, ...rows.flat().map((cells) => cells.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(0, ...rows.flat().map((cells) => linesWidth(cells[column] ?? []))),
  );
  const inner = widths.reduce((sum, width) => sum + width, 0) + Math.max(0, columns - 1) * PAD;
  const width = Math.max(inner, linesWidth(heading), 60) + 2 * PAD;
  const spare = columns > 1 ? width - 2 * PAD - inner : 0;
  const words: PlacedWords[] = [];
  const rules: number[] = [];
  let y = 7;
  for (const line of heading) {
    words.push({ x: 0, y: y + LINE_HEIGHT / 2, line, anchor: 'middle', style: 'name' });
    y += LINE_HEIGHT;
  }
  y += 7;
  for (const [index, part] of rows.entries()) {
    rules.push(y);
    y += 5;
    for (const [at, cells] of part.entries()) {
      let x = PAD - width / 2;
      for (const [column, cellLines] of cells.entries()) {
        for (const [down, line] of cellLines.entries())
          words.push({
            x,
            y: y + (down + 0.5) * LINE_HEIGHT,
            line,
            anchor: 'start',
            style: filled[index]?.[at]?.style ?? 'plain',
          });
        x += (widths[column] ?? 0) + PAD + spare / Math.max(1, columns - 1);
      }
      y += Math.max(1, ...cells.map((each) => each.length)) * LINE_HEIGHT;
    }
    y += 5;
  }
  const height = y;
  const x = width / 2;
  const middle = height / 2;
  const plain = shapeAround('rect', { width: width - 28, height: height - 20 });
  return {
    ...plain,
    paths: [...plain.paths, ...rules.map((rule) => path('M', -x, rule - middle, 'H', x))],
    words: words.map((each) => ({ ...each, y: each.y - middle })),
  };
}
