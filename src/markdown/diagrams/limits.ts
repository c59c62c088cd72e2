/** How large a diagram may be. Nobody reads a larger one, and laying it out would take a build's time. */
import type { Graph, Sequence, SequenceStep } from './diagram.ts';
import type { Fault } from './fault.ts';

const MOST = { letters: 20_000, nodes: 120, edges: 240, steps: 300, depth: 8 } as const;

const HINT = 'It is shown as code. Split it into diagrams that each say one thing.';

export const tooLarge = {
  text(source: string): Fault | undefined {
    return source.length > MOST.letters ? fault(0, `${source.length} letters`, MOST.letters) : undefined;
  },
  content(content: Graph | Sequence, line: number): Fault | undefined {
    if (content.kind === 'sequence') {
      const { count, depth } = measure(content.steps);
      if (count > MOST.steps) return fault(line, `${count} steps`, MOST.steps);
      if (depth > MOST.depth) return fault(line, `${depth} blocks in one another`, MOST.depth);
      return content.actors.length > 30 ? fault(line, `${content.actors.length} participants`, 30) : undefined;
    }
    const nodes = content.nodes.length + content.groups.length;
    if (nodes > MOST.nodes) return fault(line, `${nodes} nodes`, MOST.nodes);
    if (content.edges.length > MOST.edges) return fault(line, `${content.edges.length} arrows`, MOST.edges);
    const depth = depthOf(content);
    return depth > MOST.depth ? fault(line, `${depth} groups in one another`, MOST.depth) : undefined;
  },
};

function fault(line: number, what: string, most: number): Fault {
  return { is: 'undrawn', line, message: `Unexpected diagram of ${what}, expected at most ${most}`, hint: HINT };
}

function measure(steps: readonly SequenceStep[]): { readonly count: number; readonly depth: number } {
  let count = 0;
  let depth = 0;
  for (const step of steps) {
    count += 1;
    if (step.is !== 'block') continue;
    const inner = step.sections.map((section) => measure(section.steps));
    count += inner.reduce((sum, each) => sum + each.count, 0);
    depth = Math.max(depth, 1, ...inner.map((each) => each.depth + 1));
  }
  return { count, depth };
}

function depthOf({ groups }: Graph): number {
  const parents = new Map(groups.map(({ id, parent }) => [id, parent]));
  return Math.max(
    0,
    ...groups.map(({ id }) => {
      let depth = 0;
      for (let at: string | undefined = id; at !== undefined && depth <= groups.length; at = parents.get(at))
        depth += 1;
      return depth;
    }),
  );
}
