/** A colon inside a sentence is a colon: `10:30` and `note:this` are words, though the directive syntax reads a name after it. */
import type { PhrasingContent } from 'mdast';
import type { Point } from 'unist';
import type { Positions } from './positions.ts';
import type { NodeOf } from './tree.ts';

/** `:name[label]{attributes}` as its author wrote it, with what the label holds still marked up. */
export function colonsAsText(node: NodeOf<'textDirective'>, positions: Positions): readonly PhrasingContent[] {
  if (node.position === undefined) return [{ type: 'text', value: `:${node.name}` }, ...node.children];
  const { start, end } = node.position;
  const innerStart = node.children[0]?.position?.start;
  const innerEnd = node.children.at(-1)?.position?.end;
  if (innerStart === undefined || innerEnd === undefined) return [sourceText(start, end, positions)];
  return [sourceText(start, innerStart, positions), ...node.children, sourceText(innerEnd, end, positions)];
}

function sourceText(start: Point, end: Point, positions: Positions): PhrasingContent {
  return {
    type: 'text',
    value: positions.source({ type: 'text', position: { start, end } }),
    position: { start, end },
  };
}
