/** Classes: their members, and how they relate. */
import type { Edge, Graph, GraphNode, Group, Row } from '../diagram.ts';
import { plainLine } from '../labels.ts';
import { directionOf, endOf, hrefOf, PLAIN_EDGE, PLAIN_NODE } from './graph-parts.ts';
import type { Notes } from './notes.ts';

export function readClass(db: MermaidGraphDb, notes: Notes): Graph {
  const { nodes, edges } = db.getData();
  return {
    kind: 'class',
    direction: directionOf(db.getDirection()) ?? 'TB',
    nodes: nodes.filter(({ isGroup }) => !isGroup).map((node) => nodeOf(node, notes)),
    groups: nodes.filter(({ isGroup }) => isGroup).map((node) => groupOf(node, notes)),
    edges: edges.map((edge) => edgeOf(edge, notes)),
  };
}

function nodeOf(node: MermaidNode, notes: Notes): GraphNode {
  const { id, shape, label, parentId } = node;
  if (shape === 'note') return { ...PLAIN_NODE, id, lines: notes.label(label, 'markdown'), shape, parent: parentId };
  // The far end of a lollipop has a name and no box.
  if (shape !== 'classBox')
    return { ...PLAIN_NODE, id, lines: notes.label(label, 'markdown'), shape: 'text', parent: parentId };
  const above = (node.annotations ?? []).map((annotation) => plainLine(`«${annotation}»`));
  const rows = (members: readonly MermaidMember[] = []) => members.map((member) => rowOf(member, notes));
  return {
    ...PLAIN_NODE,
    id,
    lines: [
      ...above,
      ...notes.label(node.text ?? label, 'markdown').map((line) => line.map((run) => ({ ...run, bold: true }))),
    ],
    shape: 'table',
    parent: parentId,
    parts: [rows(node.members), rows(node.methods)],
    href: hrefOf(node.link),
    tooltip: node.tooltip === '' ? undefined : node.tooltip,
  };
}

function rowOf({ text, classifier }: MermaidMember, notes: Notes): Row {
  return {
    cells: [notes.label(text, 'markdown').flat()],
    style: classifier === '*' ? 'abstract' : classifier === '$' ? 'static' : 'plain',
  };
}

function groupOf({ id, label, parentId }: MermaidNode, notes: Notes): Group {
  return {
    id,
    lines: notes.label(label),
    parent: parentId,
    direction: undefined,
    isRegion: false,
    href: undefined,
  };
}

function edgeOf(edge: MermaidEdge, notes: Notes): Edge {
  const { start, end, label, pattern, startLabelRight, endLabelLeft } = edge;
  return {
    ...PLAIN_EDGE,
    from: start,
    to: end,
    lines: notes.label(label, 'markdown'),
    start: endOf(edge.arrowTypeStart, notes),
    end: endOf(edge.arrowTypeEnd, notes),
    stroke: pattern === 'solid' ? 'solid' : 'dotted',
    startLines: notes.label(startLabelRight),
    endLines: notes.label(endLabelLeft),
  };
}
