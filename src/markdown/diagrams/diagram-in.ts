/** The diagram of a fence, read and drawn once. */
import type { NodeOf } from '../tree.ts';
import type { Fault } from './fault.ts';
import type { DiagramHref, Picture } from './drawing/svg.ts';
import { readDiagram, type ReadDiagram } from './read-diagram.ts';
import { drawDiagram } from './drawing/draw-diagram.ts';

export interface DiagramFound extends ReadDiagram {
  /** Nothing where the layout does not succeed. */
  draw(href: DiagramHref): Picture | undefined;
}

const found = new WeakMap<NodeOf<'code'>, DiagramFound>();

export function diagramIn(node: NodeOf<'code'>): DiagramFound {
  const known = found.get(node) ?? read(node.value);
  found.set(node, known);
  return known;
}

function read(source: string): DiagramFound {
  const { diagram, faults, links } = readDiagram(source);
  const drawing = diagram && attempt(() => drawDiagram(diagram.content, () => undefined));
  if (diagram === undefined || drawing === undefined)
    return {
      diagram: undefined,
      links: [],
      faults: diagram === undefined ? faults : [...faults, NOT_LAID_OUT],
      draw: () => undefined,
    };
  return {
    diagram,
    faults,
    links,
    draw: (href) => (links.length === 0 ? drawing : drawDiagram(diagram.content, href)),
  };
}

const NOT_LAID_OUT: Fault = {
  is: 'undrawn',
  line: 0,
  message: 'Unexpected diagram without a layout, expected lines that can be drawn',
  hint: 'It is shown as code. Take out lines between a group and what is in it, or groups within groups.',
};

/** A layout that fails is a finding, and the diagram stays code. */
function attempt<Result>(run: () => Result): Result | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}
