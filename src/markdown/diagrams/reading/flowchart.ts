/** Flowcharts: steps, groups and arrows. */
import type { Edge, Graph, GraphNode, Group } from '../diagram.ts';
import { directionOf, endOf, hrefOf, PLAIN_EDGE, PLAIN_NODE } from './graph-parts.ts';
import type { Notes } from './notes.ts';
import { shapeNamed } from './shape-names.ts';

export function readFlowchart(db: MermaidFlowDb, notes: Notes): Graph {
  const { nodes, edges } = db.getData();
  const lengths = db.getEdges().map(({ length = 1 }) => length);
  return {
    kind: 'flowchart',
    direction: directionOf(db.getDirection()) ?? 'TB',
    nodes: nodes.filter(({ isGroup }) => !isGroup).map((node) => nodeOf(node, notes)),
    groups: nodes.filter(({ isGroup }) => isGroup).map((node) => groupOf(node, notes)),
    edges: edges.map((edge, at) => edgeOf(edge, lengths[at] ?? 1, notes)),
  };
}

function nodeOf(node: MermaidNode, notes: Notes): GraphNode {
  const { id, shape = 'rect', label, labelType, parentId, link, tooltip } = node;
  const lines = notes.label(label, labelType);
  return {
    ...PLAIN_NODE,
    id,
    lines,
    shape: shapeOf(shape, notes),
    parent: parentId,
    href: hrefOf(link),
    tooltip: tooltip === '' ? undefined : tooltip,
  };
}

function shapeOf(name: string, notes: Notes): GraphNode['shape'] {
  const shape = shapeNamed(name);
  if (shape !== undefined) return shape;
  const isPicture = /^(?:icon|image)/.test(name);
  notes.leaveOut(
    isPicture
      ? {
          message: 'Unexpected image or icon in a diagram, expected a shape with words',
          hint: 'Remove `img` or `icon`; it is drawn as a box. An image of your own is `![…](./diagram.svg)`.',
        }
      : {
          message: `Unexpected shape \`${name.slice(0, 40)}\`, expected a common one`,
          hint: 'It is drawn as a box. Drawn are, among others, `rect`, `rounded`, `diam`, `cyl`, `circle`, `hex`, `doc`, `stadium`.',
        },
    isPicture ? (name.startsWith('image') ? 'img' : 'icon') : name,
  );
  return 'rect';
}

function groupOf({ id, label, labelType, parentId, dir, link }: MermaidNode, notes: Notes): Group {
  return {
    id,
    lines: notes.label(label, labelType),
    parent: parentId,
    direction: directionOf(dir),
    isRegion: false,
    href: hrefOf(link),
  };
}

function edgeOf(edge: MermaidEdge, length: number, notes: Notes): Edge {
  return {
    ...PLAIN_EDGE,
    from: edge.start,
    to: edge.end,
    lines: notes.label(edge.label, edge.labelType),
    start: endOf(edge.arrowTypeStart, notes),
    end: endOf(edge.arrowTypeEnd, notes),
    stroke: strokeOf(edge.thickness),
    length,
  };
}

function strokeOf(thickness: string | undefined): Edge['stroke'] {
  return thickness === 'thick' || thickness === 'dotted' || thickness === 'invisible' ? thickness : 'solid';
}
