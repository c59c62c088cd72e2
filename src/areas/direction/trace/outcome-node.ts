/** An outcome in the trace: what it is measured by, its milestones, and the teams, systems and principles that carry it. */
import type { Entry } from '#model/entry.ts';
import type { KeyResultStanding } from '../outcome/standing/key-result-standing.ts';
import { isPastDue, outcomeStanding } from '../outcome/standing/outcome-standing.ts';
import { amountInWords } from '../outcome/standing/standing-words.ts';
import type { Milestone } from '../outcome/schema.ts';
import { outcomeLine } from '../strategy/outcomes.ts';
import { directionWords } from '../words/direction-words.ts';
import { metricNode } from './metric-node.ts';
import { entryNode, onceNode, traceNode, type TraceNode, type Walk } from './node.ts';

export function outcomeNode(outcome: Entry<'outcome'>, walk: Walk): TraceNode {
  const { tools, trace } = walk;
  const { names } = tools.speech;
  const { groups } = directionWords(tools.speech).trace;
  // It is told with the strategy that it works towards.
  if (walk.outcomes?.has(outcome) === false) {
    const { facts, worries } = outcomeLine(outcome, tools);
    return entryNode(outcome, tools, { facts, worries });
  }
  return onceNode(outcome, walk, () => {
    const { facts, worries } = outcomeLine(outcome, tools);
    const { keyResults } = outcomeStanding(outcome, tools.view, tools.today);
    const teams = trace.below(outcome, 'team');
    const needed = trace.below(outcome, 'system');
    const own = teams.flatMap((team) => trace.below(team, 'system', 'answerFor'));
    /** Of the systems of its teams, those that promise something. */
    const promising = own.filter((system) => trace.below(system, 'slo', 'objective').length > 0);
    return {
      facts,
      worries,
      groups: [
        {
          title: groups.keyResults,
          namesKind: true,
          nodes: keyResults.map((standing) => keyResultNode(standing, outcome, walk)),
        },
        {
          title: groups.milestones,
          namesKind: true,
          nodes: outcome.data.milestones.map((each) => milestoneNode(each, outcome, walk)),
        },
        {
          title: groups.carriedBy,
          nodes: [
            ...teams.map((team) => entryNode(team, tools)),
            ...[...new Set([...needed, ...promising])].map((system) => systemNode(system, walk)),
          ],
        },
        {
          title: names.principle.many,
          namesKind: true,
          nodes: trace.below(outcome, 'principle', 'service').map((each) => entryNode(each, tools)),
        },
        {
          title: names.experiment.many,
          namesKind: true,
          nodes: trace.below(outcome, 'experiment', 'trialFor').map((each) => entryNode(each, tools)),
        },
        {
          title: names.outcome.many,
          namesKind: true,
          nodes: [
            ...new Set([
              ...trace.below(outcome, 'outcome', 'support'),
              ...trace.below(outcome, 'outcome', 'need', 'needInFull'),
            ]),
          ].map((each) => outcomeNode(each, walk)),
        },
      ],
    };
  });
}

function keyResultNode(
  { keyResult, metric, now, guardrail }: KeyResultStanding,
  outcome: Entry<'outcome'>,
  walk: Walk,
): TraceNode {
  const { tools } = walk;
  const words = directionWords(tools.speech).trace;
  const value = (number: number) => amountInWords(number, metric, tools.speech);
  return traceNode({
    kind: words.parts.keyResult,
    label: tools.withoutLinks(keyResult.text),
    href: `${tools.address(outcome)}#${keyResult.id}`,
    facts: now === undefined ? [] : [words.way(value(keyResult.baseline), value(now.value), value(keyResult.target))],
    worries: now === undefined ? [words.noValue] : [],
    groups: [
      { title: words.groups.measuredBy, nodes: metric === undefined ? [] : [metricNode(metric, walk)] },
      { title: words.groups.guardrail, nodes: guardrail === undefined ? [] : [metricNode(guardrail.metric, walk)] },
    ],
  });
}

function milestoneNode(milestone: Milestone, outcome: Entry<'outcome'>, { tools }: Walk): TraceNode {
  const words = directionWords(tools.speech).trace;
  const { id, text, due, done } = milestone;
  const { day } = tools.speech;
  return traceNode({
    kind: words.parts.milestone,
    label: tools.withoutLinks(text),
    href: `${tools.address(outcome)}#${id}`,
    facts: [done === undefined ? words.due(day(due)) : words.reached(day(done))],
    worries: isPastDue(milestone, tools.today) ? [words.past] : [],
  });
}

function systemNode(system: Entry<'system'>, { tools, trace }: Walk): TraceNode {
  return entryNode(system, tools, {
    groups: [
      {
        title: tools.speech.names.slo.many,
        nodes: trace.below(system, 'slo', 'objective').map((objective) => entryNode(objective, tools)),
      },
    ],
  });
}
