/** What the trace says, in English. */
import type { Names } from '#model/speech.ts';
import { counted } from '#words/number-words.ts';
import type { LooseName } from '../../trace/loose-names.ts';

export const traceInEnglish = {
  title: 'The trace',
  of: (strategy: string) => `The trace: ${strategy}`,
  description: 'From each strategy down to the numbers, teams and systems that carry it out, loose ends first.',
  action: 'Follow the trace',
  sections: { loose: 'Loose ends', tree: 'From strategy to system' },
  looseLead: 'Each of these lacks the reason above it or what carries it out below. Complete it, or drop it.',
  nothingLoose: 'No loose ends: everything has a reason above it and something below that carries it out.',
  attention: (count: number) => `${counted(count, 'loose end')} between strategy and numbers`,
  edit: 'Edit',
  owner: 'Owner',
  ends: { above: 'No reason above', below: 'Nothing below carries it out' },
  loose: {
    'outcome-for-nothing': ({ outcome, strategy }) => `${outcome.many} that support no ${strategy.inText.one}`,
    'principle-for-nothing': ({ principle, outcome }) => `${principle.many} that serve no ${outcome.inText.one}`,
    'metric-for-nothing': ({ metric, outcome, scorecard, experiment, ritual }) =>
      `${metric.many} that no ${outcome.inText.one}, ${scorecard.inText.one}, ${experiment.inText.one} or ${ritual.inText.one} uses`,
    'metric-decides-nothing': ({ metric }) => `${metric.many} by which nothing is decided`,
    'objective-for-nothing': ({ slo, system, outcome }) =>
      `${slo.many} of ${system.inText.many} that no ${outcome.inText.one} needs`,
    'step-for-nothing': ({ outcome }) => `First steps that work towards no ${outcome.inText.one}`,
    'strategy-without-outcomes': ({ strategy, outcome }) =>
      `${strategy.many} that no ${outcome.inText.one} works towards`,
    'policy-unenforced': () => 'Policies that nothing enforces',
    'outcome-unmeasured': ({ outcome }) => `${outcome.many} that nothing measures`,
    'milestone-past': () => 'Milestones past their date',
    'metric-silent': ({ metric }) => `${metric.many} in use that have no value or are broken`,
    'standard-without-systems': ({ standard, system }) =>
      `${standard.many} that enforce a policy and apply to no ${system.inText.one}`,
  } satisfies Record<LooseName, (names: Names) => string>,
  due: (day: string) => `due on ${day}`,
  parts: { policy: 'Policy', step: 'First step', keyResult: 'Key result', milestone: 'Milestone' },
  groups: {
    policies: 'Policies',
    enforcedBy: 'Enforced by',
    steps: 'First steps',
    towards: 'Works towards',
    viaPolicy: 'Shows in',
    others: 'Also works towards it',
    keyResults: 'Key results',
    measuredBy: 'Measured by',
    guardrail: 'Guardrail',
    milestones: 'Milestones',
    carriedBy: 'Teams and systems',
    lookedAt: 'Reviewed in',
  },
  page: 'Open the page',
  above: 'Shown above',
  decides: 'What is decided by it',
  noValue: 'no value yet',
  way: (baseline: string, now: string, target: string) => `from ${baseline} to ${target}, now ${now}`,
  reached: (day: string) => `reached on ${day}`,
  past: 'past its date',
  empty: 'No strategy applies yet.',
};
