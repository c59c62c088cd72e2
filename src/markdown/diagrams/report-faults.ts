/** Reports one sort of fault of every diagram of a body. */
import type { CheckContext } from '../check.ts';
import type { Fault } from './fault.ts';
import { diagrams, isDiagram } from './load.ts';
import { placeInFence } from './places.ts';

export function reportFaults(is: Fault['is'], { index, positions, report }: CheckContext): void {
  for (const { node } of index.nodes('code')) {
    if (!isDiagram(node)) continue;
    for (const fault of diagrams().diagramIn(node).faults)
      if (fault.is === is) report(placeInFence(node, fault, positions), fault.message, fault.hint);
  }
}
