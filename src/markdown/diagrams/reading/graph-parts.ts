/** What the four kinds of graphs read alike: directions, ends of arrows, addresses. */
import { decodeEntities } from '../mermaid-parsers.ts';
import type { Orientation, Edge, End, GraphNode } from '../diagram.ts';
import type { Notes } from './notes.ts';

export const PLAIN_NODE = { parts: [], href: undefined, tooltip: undefined } as const satisfies Partial<GraphNode>;
export const PLAIN_EDGE = { length: 1, startLines: [], endLines: [] } as const satisfies Partial<Edge>;

const DIRECTIONS: Readonly<Record<string, Orientation>> = { TB: 'TB', TD: 'TB', BT: 'BT', LR: 'LR', RL: 'RL' };

export function directionOf(said: string | undefined): Orientation | undefined {
  return DIRECTIONS[(said ?? '').trim()];
}

const ENDS: ReadonlyMap<string, End> = new Map([
  ['none', 'none'],
  ['arrow_open', 'none'],
  ['arrow_point', 'arrow'],
  ['arrow_barb', 'arrow'],
  ['arrow_circle', 'circle'],
  ['arrow_cross', 'cross'],
  ['dependency', 'open-arrow'],
  ['extension', 'triangle'],
  ['aggregation', 'diamond'],
  ['composition', 'filled-diamond'],
  ['lollipop', 'lollipop'],
  ['only_one', 'one'],
  ['zero_or_one', 'zero-or-one'],
  ['one_or_more', 'one-or-more'],
  ['zero_or_more', 'zero-or-more'],
]);

export function endOf(said: string | undefined, notes: Notes): End {
  const end = ENDS.get((said ?? '') === '' ? 'none' : String(said).toLowerCase());
  if (end !== undefined) return end;
  notes.refuse(
    {
      message: `Unexpected end of an arrow \`${String(said).slice(0, 30)}\`, expected one that is drawn`,
      hint: 'The diagram stays code; write the arrow in another way.',
    },
    '',
  );
  return 'none';
}

/** As it was written. */
export function hrefOf(said: string | undefined): string | undefined {
  if (said === undefined) return undefined;
  return decodeEntities(said)
    .trim()
    .replace(/^"(.*)"$/, '$1');
}
