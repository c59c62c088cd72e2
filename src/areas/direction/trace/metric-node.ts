/** A metric in the trace, in full once, for many things are measured by it: its last value, what is decided by it, and where it is looked at. */
import type { Entry } from '#model/entry.ts';
import { latestOf } from '../metric/series.ts';
import { valueInWords } from '../metric/value-words.ts';
import { directionWords } from '../words/direction-words.ts';
import { entryNode, onceNode, type TraceNode, type Walk } from './node.ts';

export function metricNode(metric: Entry<'metric'>, walk: Walk): TraceNode {
  return onceNode(metric, walk, () => whole(metric, walk));
}

function whole(metric: Entry<'metric'>, { tools, trace }: Walk): Partial<TraceNode> {
  const words = directionWords(tools.speech).trace;
  const latest = latestOf(metric);
  const places = [
    ...trace.below(metric, 'scorecard', 'card'),
    ...trace.below(metric, 'experiment', 'trial'),
    ...trace.below(metric, 'ritual', 'review'),
  ];
  const units = ['team', 'system', 'domain'] as const;
  return {
    facts: latest === undefined ? [] : [valueInWords(metric, latest.value, tools.speech)],
    worries: latest === undefined ? [words.noValue] : [],
    note: tools.inline(metric.data.decision, metric),
    groups: [
      {
        title: words.groups.guardrail,
        nodes: trace.below(metric, 'metric', 'guardrailOfMetric').map((guardrail) => entryNode(guardrail, tools)),
      },
      { title: words.groups.lookedAt, nodes: places.map((place) => entryNode(place, tools)) },
      {
        title: words.groups.carriedBy,
        nodes: units
          .flatMap((kind) => trace.below(metric, kind, 'unitOfMetric') as readonly Entry[])
          .map((unit) => entryNode(unit, tools)),
      },
    ],
  };
}
