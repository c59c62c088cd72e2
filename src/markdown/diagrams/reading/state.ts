/** States: what follows what, states within states, and what runs at the same time. */
import type { Edge, Graph, GraphNode, Group, Row } from '../diagram.ts';
import { directionOf, hrefOf, PLAIN_EDGE, PLAIN_NODE } from './graph-parts.ts';
import type { Notes } from './notes.ts';
import { shapeNamed } from './shape-names.ts';

export function readState(db: MermaidStateDb, notes: Notes): Graph {
  const { nodes, edges } = db.getData();
  const links = new Map(
    [...db.getLinks()].map(([state, { url }]) => [typeof state === 'string' ? state : state.id, hrefOf(url)]),
  );
  // A note is in a group of its own with nothing else.
  const around = new Map(nodes.filter(({ shape }) => shape === 'noteGroup').map(({ id }) => [id, id]));
  const parents = new Map(nodes.map(({ id, parentId }) => [id, parentId]));
  const parentOf = ({ parentId }: MermaidNode) =>
    parentId !== undefined && around.has(parentId) ? parents.get(parentId.replace(/-{4}parent$/, '')) : parentId;
  return {
    kind: 'state',
    direction: directionOf(db.getDirection()) ?? 'TB',
    nodes: nodes
      .filter(({ isGroup }) => !isGroup)
      .map((node) => ({ ...nodeOf(node, notes), parent: parentOf(node), href: links.get(node.id) })),
    groups: nodes
      .filter(({ id, isGroup }) => isGroup && !around.has(id))
      .map((node) => ({ ...groupOf(node, notes), href: links.get(node.id) })),
    edges: edges.map((edge) => edgeOf(edge, notes)),
  };
}

const UNNAMED = new Set(['stateStart', 'stateEnd', 'fork', 'join', 'choice']);

function nodeOf({ id, shape = 'rect', label, labelType, description }: MermaidNode, notes: Notes): GraphNode {
  const rows = shape === 'rectWithTitle' ? [description ?? []].flat() : [];
  const parts: readonly (readonly Row[])[] =
    rows.length === 0
      ? []
      : [
          rows.flatMap((row) =>
            notes.label(row, labelType).map((line) => ({ cells: [line], style: 'plain' as const })),
          ),
        ];
  return {
    ...PLAIN_NODE,
    id,
    lines: UNNAMED.has(shape) ? [] : notes.label(label, labelType),
    shape:
      shape === 'rect'
        ? 'rounded'
        : shape === 'note'
          ? 'note'
          : shape === 'rectWithTitle'
            ? 'table'
            : (shapeNamed(shape) ?? 'rounded'),
    parent: undefined,
    parts,
  };
}

function groupOf({ id, shape, label, labelType, parentId, dir }: MermaidNode, notes: Notes): Group {
  const isRegion = shape === 'divider';
  return {
    id,
    lines: isRegion ? [] : notes.label(label, labelType),
    parent: parentId,
    direction: directionOf(dir),
    isRegion,
    href: undefined,
  };
}

function edgeOf({ start, end, label, labelType, arrowTypeEnd }: MermaidEdge, notes: Notes): Edge {
  const isOfNote = (arrowTypeEnd ?? '') === '';
  return {
    ...PLAIN_EDGE,
    from: start.replace(/-{4}parent$/, ''),
    to: end.replace(/-{4}parent$/, ''),
    lines: notes.label(label, labelType),
    start: 'none',
    end: isOfNote ? 'none' : 'arrow',
    stroke: isOfNote ? 'dotted' : 'solid',
  };
}
