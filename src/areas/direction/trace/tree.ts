/** The trace from its upper end: strategies, their policies and first steps, and the outcomes that each of them shows in. */
import { isKind, type Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import { outcomesTowards } from '../strategy/outcomes.ts';
import { policyAnchor, strategySections } from '../strategy/sections.ts';
import type { Policy, Strategy } from '../strategy/schema.ts';
import { standingOf } from '../strategy/standing.ts';
import { directionWords } from '../words/direction-words.ts';
import { traceOf } from './edges.ts';
import { metricNode } from './metric-node.ts';
import { entryNode, onceNode, traceNode, type TraceNode, type Walk } from './node.ts';
import { outcomeNode } from './outcome-node.ts';

/** The widest first, each with those that are part of it. */
export function traceTree(tools: PageTools): readonly TraceNode[] {
  const walk = { tools, trace: traceOf(tools.view), shown: new Set<Entry>() };
  const all = tools.view
    .entriesOf('strategy')
    .filter((each) => (each.life === 'active' || each.life === 'draft') && standingOf(each, tools.today) !== 'over');
  const widest = all.filter((each) => walk.trace.above(each, 'strategy').every((wider) => !all.includes(wider)));
  // Those of a circle, which the check refuses, are part of none that is shown.
  return [...widest, ...all].flatMap((each) => (walk.shown.has(each) ? [] : strategyNode(each, walk)));
}

function strategyNode(strategy: Entry<'strategy'>, walk: Walk): TraceNode {
  const { tools, trace } = walk;
  const { strategy: words, trace: traceWords } = directionWords(tools.speech);
  const { horizon, team, policies, actions } = strategy.data;
  return onceNode(strategy, walk, () => ({
    facts: [tools.link(team, 'team')?.label ?? words.organisation, words.index.until(tools.speech.day(horizon.to))],
    groups: [
      {
        title: traceWords.groups.policies,
        namesKind: true,
        nodes: policies.map((policy, index) => policyNode(policy, index, strategy, walk)),
      },
      {
        title: traceWords.groups.steps,
        namesKind: true,
        nodes: actions.map((action) => stepNode(action, strategy, walk)),
      },
      {
        title: traceWords.groups.others,
        nodes: outcomesTowards(strategy, tools.view)
          .filter((outcome) => !walk.shown.has(outcome))
          .map((outcome) => outcomeNode(outcome, walk)),
      },
      {
        title: words.facts.below,
        nodes: trace.below(strategy, 'strategy', 'widerStrategy').map((narrower) => strategyNode(narrower, walk)),
      },
    ],
  }));
}

/** A policy shows in the outcomes that are measured by what enforces it, or served by it. */
function policyNode({ id, text }: Policy, index: number, strategy: Entry<'strategy'>, walk: Walk): TraceNode {
  const { tools, trace } = walk;
  const { strategy: words, trace: traceWords } = directionWords(tools.speech);
  const enforcers = trace
    .edgesBelow(strategy)
    .filter(({ join, part }) => join === 'enforcement' && part === index)
    .map(({ lower }) => lower);
  const outcomes = new Set(enforcers.flatMap((each) => trace.above(each, 'outcome', 'measure', 'service')));
  return traceNode({
    kind: traceWords.parts.policy,
    label: tools.withoutLinks(text),
    href: `${tools.address(strategy)}#${policyAnchor(id)}`,
    worries: enforcers.length === 0 ? [words.policy.unenforced] : [],
    groups: [
      { title: traceWords.groups.enforcedBy, nodes: enforcers.map((each) => enforcerNode(each, walk)) },
      { title: traceWords.groups.viaPolicy, nodes: [...outcomes].map((outcome) => outcomeNode(outcome, walk)) },
    ],
  });
}

function enforcerNode(entry: Entry, { tools }: Walk): TraceNode {
  return isKind(entry, 'metric') ? metricNode(entry, tools) : entryNode(entry, tools);
}

function stepNode(
  { text, owner, outcome: ref }: Strategy['actions'][number],
  strategy: Entry<'strategy'>,
  walk: Walk,
): TraceNode {
  const { tools } = walk;
  const words = directionWords(tools.speech).trace;
  const outcome = tools.view.resolve(ref, ['outcome']);
  return traceNode({
    kind: words.parts.step,
    label: tools.withoutLinks(text),
    href: `${tools.address(strategy)}#${strategySections.actions.id}`,
    owner: tools.link(owner, 'team', 'role'),
    groups: [{ title: words.groups.towards, nodes: outcome === undefined ? [] : [outcomeNode(outcome, walk)] }],
  });
}
