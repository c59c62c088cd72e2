/** Entities: their attributes, and how many of each belong together. */
import type { Graph, Row } from '../diagram.ts';
import { plainLine } from '../labels.ts';
import { directionOf, endOf, PLAIN_EDGE, PLAIN_NODE } from './graph-parts.ts';
import type { Notes } from './notes.ts';

export function readEr(db: MermaidGraphDb, notes: Notes): Graph {
  const { nodes, edges } = db.getData();
  return {
    kind: 'er',
    direction: directionOf(db.getDirection()) ?? 'TB',
    nodes: nodes
      .filter(({ isGroup }) => !isGroup)
      .map(({ id, label, labelType, alias, attributes = [], parentId }) => ({
        ...PLAIN_NODE,
        id,
        lines: notes
          .label((alias ?? '') === '' ? label : alias, labelType)
          .map((line) => line.map((run) => ({ ...run, bold: true }))),
        shape: 'table' as const,
        parent: parentId,
        parts: attributes.length === 0 ? [] : [rowsOf(attributes, notes)],
      })),
    groups: nodes
      .filter(({ isGroup }) => isGroup)
      .map(({ id, label, parentId, dir }) => ({
        id,
        lines: notes.label(label),
        parent: parentId,
        direction: directionOf(dir),
        isRegion: false,
        href: undefined,
      })),
    edges: edges.map((edge) => ({
      ...PLAIN_EDGE,
      from: edge.start,
      to: edge.end,
      lines: notes.label(edge.label, edge.labelType),
      start: endOf(edge.arrowTypeStart, notes),
      end: endOf(edge.arrowTypeEnd, notes),
      stroke: edge.pattern === 'solid' ? ('solid' as const) : ('dotted' as const),
    })),
  };
}

/** Columns that no attribute fills are left out. */
function rowsOf(attributes: readonly MermaidAttribute[], notes: Notes): readonly Row[] {
  const all = attributes.map(({ type, name, keys = [], comment = '' }) => [
    notes.label(type, 'markdown').flat(),
    notes.label(name, 'markdown').flat(),
    plainLine(keys.join(', ')),
    notes.label(comment).flat(),
  ]);
  const filled = [0, 1, 2, 3].filter((column) => all.some((cells) => (cells[column] ?? []).length > 0));
  return all.map((cells) => ({ cells: filled.map((column) => cells[column] ?? []), style: 'plain' }));
}
