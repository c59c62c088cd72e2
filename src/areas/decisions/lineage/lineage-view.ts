/** Which decision follows which, as a picture and in words. */
import type { PageTools } from '#model/kind.ts';
import { lineageOf, type LineageNode } from './lineage.ts';
import type { DecisionEntry, Succession } from '../decision/relations.ts';
import { markOf, mentionOf, statusView } from '../mention/mention.ts';
import { decisionsWords } from '../words/decisions-words.ts';

const BOX = { width: 184, height: 72 } as const;
const GAP = { across: 56, down: 20 } as const;
const EDGE = 2;
/** Characters that fit into a line of a box. */
const LINE = 25;

export type LineageView = ReturnType<typeof lineageView>;

/** @param here the decision whose page it stands on */
export function lineageView(successions: readonly Succession[], tools: PageTools, here?: DecisionEntry) {
  const { speech } = tools;
  const { how } = decisionsWords(speech).lineage;
  const { nodes, edges, columns, rows } = lineageOf(successions);
  return {
    width: columns * (BOX.width + GAP.across) - GAP.across + EDGE * 2,
    rowCount: rows,
    height: rows * (BOX.height + GAP.down) - GAP.down + EDGE * 2,
    boxes: nodes.map((node) => ({
      ...placeOf(node),
      ...BOX,
      href: tools.address(node.decision),
      mark: markOf(node.decision, speech),
      lines: linesOf(node.decision.data.title),
      status: statusView(node.decision.data.status, speech),
      isHere: node.decision.id === here?.id,
    })),
    lines: edges.map(({ from, to, as }) => ({ path: pathBetween(to, from), as })),
    /** The same in words. */
    rows: successions.map(({ from, to, as }) => ({
      newer: mentionOf(from, tools),
      as: how[as],
      older: mentionOf(to, tools),
    })),
  };
}

function placeOf({ column, row }: LineageNode): { readonly x: number; readonly y: number } {
  return { x: EDGE + column * (BOX.width + GAP.across), y: EDGE + row * (BOX.height + GAP.down) };
}

/** From the right side of the older to the left side of the newer. */
function pathBetween(older: LineageNode, newer: LineageNode): string {
  const [start, end] = [placeOf(older), placeOf(newer)];
  const [x1, y1, x2, y2] = [start.x + BOX.width, start.y + BOX.height / 2, end.x - 7, end.y + BOX.height / 2];
  const middle = end.x - GAP.across / 2;
  return y1 === y2 ? `M${x1} ${y1}H${x2}` : `M${x1} ${y1}H${middle}V${y2}H${x2}`;
}

/** Two lines of words; what does not fit is in the table. */
function linesOf(title: string): readonly string[] {
  const lines = [''];
  for (const word of title.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last === '') lines[lines.length - 1] = word;
    else if (`${last} ${word}`.length <= LINE) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const shown = lines.slice(0, 2).map((line) => (line.length > LINE ? `${line.slice(0, LINE - 1)}…` : line));
  return lines.length > 2 ? [shown[0] ?? '', `${(shown[1] ?? '').slice(0, LINE - 1)}…`] : shown;
}

/** The successions that are joined with a decision, by whatever way. */
export function joinedWith(decision: DecisionEntry, successions: readonly Succession[]): readonly Succession[] {
  const joined = new Set([decision.id]);
  for (let size = 0; size < joined.size;) {
    size = joined.size;
    for (const { from, to } of successions)
      if (joined.has(from.id) || joined.has(to.id)) joined.add(from.id).add(to.id);
  }
  return successions.filter(({ from }) => joined.has(from.id));
}
