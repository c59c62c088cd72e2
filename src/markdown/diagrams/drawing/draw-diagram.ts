/** The picture of a diagram, whatever its kind. The same diagram gives the same bytes, on every machine. */
import type { Graph, Sequence } from '../diagram.ts';
import { drawGraph } from './draw-graph.ts';
import { drawSequence } from './draw-sequence.ts';
import type { DiagramHref, Picture } from './svg.ts';

export function drawDiagram(content: Graph | Sequence, href: DiagramHref): Picture {
  return content.kind === 'sequence' ? drawSequence(content) : drawGraph(content, href);
}
