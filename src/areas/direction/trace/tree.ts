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
  return fromTheWidest(newWalk(tools), strategyNode);
}

/** @param pageOf where those that are part of it are told */
export function traceOfOne(
  strategy: Entry<'strategy'>,
  pageOf: (strategy: Entry<'strategy'>) => string,
  tools: PageTools,
): TraceNode {
  const walk = newWalk(tools);
  const outcomes = new Set(outcomesTowards(strategy, tools.view));
  // It grows while it is walked: an outcome may support another one alone.
  for (const outcome of outcomes)
    for (const supporting of walk.trace.below(outcome, 'outcome', 'support')) outcomes.add(supporting);
  return strategyNode(strategy, { ...walk, pageOf, outcomes });
}

/** Strategies alone, each of which leads to its page. */
export function strategiesAlone(
  pageOf: (strategy: Entry<'strategy'>) => string,
  tools: PageTools,
): readonly TraceNode[] {
  return fromTheWidest(newWalk(tools), function alone(strategy, walk): TraceNode {
    const { trace } = walk;
    const node = onceNode(strategy, walk, () => ({
      facts: factsOf(strategy, tools),
      groups: [
        {
          title: directionWords(tools.speech).strategy.facts.below,
          nodes: trace.below(strategy, 'strategy', 'widerStrategy').map((narrower) => alone(narrower, walk)),
        },
      ],
    }));
    return { ...node, href: pageOf(strategy), isShownAbove: false };
  });
}

/** Those that hold, or are on their way. */
export function tracedStrategies({ view, today }: PageTools): readonly Entry<'strategy'>[] {
  return view
    .entriesOf('strategy')
    .filter((each) => (each.life === 'active' || each.life === 'draft') && standingOf(each, today) !== 'over');
}

function newWalk(tools: PageTools): Walk {
  return { tools, trace: traceOf(tools.view), shown: new Set() };
}

function fromTheWidest(
  walk: Walk,
  nodeOf: (strategy: Entry<'strategy'>, walk: Walk) => TraceNode,
): readonly TraceNode[] {
  const all = tracedStrategies(walk.tools);
  const widest = all.filter((each) => walk.trace.above(each, 'strategy').every((wider) => !all.includes(wider)));
  // Those of a circle, which the check refuses, are part of none that is shown.
  return [...widest, ...all].flatMap((each) => (walk.shown.has(each) ? [] : nodeOf(each, walk)));
}

function factsOf({ data }: Entry<'strategy'>, { link, speech }: PageTools): readonly string[] {
  const { organisation, index } = directionWords(speech).strategy;
  return [link(data.team, 'team')?.label ?? organisation, index.until(speech.day(data.horizon.to))];
}

function strategyNode(strategy: Entry<'strategy'>, walk: Walk): TraceNode {
  const { tools, trace, pageOf } = walk;
  const { strategy: words, trace: traceWords } = directionWords(tools.speech);
  const { policies, actions } = strategy.data;
  return onceNode(strategy, walk, () => ({
    facts: factsOf(strategy, tools),
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
        nodes: trace
          .below(strategy, 'strategy', 'widerStrategy')
          .map((narrower) =>
            pageOf === undefined
              ? strategyNode(narrower, walk)
              : entryNode(narrower, tools, { href: pageOf(narrower) }),
          ),
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

function enforcerNode(entry: Entry, walk: Walk): TraceNode {
  return isKind(entry, 'metric') ? metricNode(entry, walk) : entryNode(entry, walk.tools);
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
