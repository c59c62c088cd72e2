/** An outcome on the roadmap: who gains, who answers for it, which numbers it moves, what it waits for and what could stop it. */
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import { dependenciesOf } from '../outcome/dependencies.ts';
import { ownersOf } from '../outcome/owners.ts';
import { DEPENDENCY_KINDS } from '../outcome/schema.ts';
import { isPastDue, outcomeStanding } from '../outcome/standing/outcome-standing.ts';
import { dayOrHorizon } from './day-or-horizon.ts';
import type { SharedMetrics } from './shared-metrics.ts';

export type OutcomeCard = ReturnType<typeof outcomeCard>;

export function outcomeCard(outcome: Entry<'outcome'>, shared: SharedMetrics, tools: PageTools) {
  const { data } = outcome;
  const inline = (text: string) => tools.inline(text, outcome);
  const confidence = outcomeStanding(outcome, tools.view, tools.today).confidence;
  return {
    ...tools.linkTo(outcome),
    impact: inline(data.customerImpact),
    team: tools.link(data.team, 'team'),
    owners: ownersOf(outcome, tools),
    numbers: data.keyResults.map((keyResult) => ({
      text: inline(keyResult.text),
      metric: tools.link(keyResult.metric, 'metric'),
      sharedWith: shared.othersOn(keyResult, outcome).map(tools.linkTo),
    })),
    dependsOn: dependenciesOf(outcome).map(({ on, what, neededBy, agreed }) => ({
      on: tools.link(on, ...DEPENDENCY_KINDS),
      what: what && inline(what),
      agreed,
      when: neededBy && dayOrHorizon(neededBy, tools.today, tools.speech),
    })),
    milestones: data.milestones.map(({ text, due, done }) => ({
      text: inline(text),
      isReached: done !== undefined,
      isLate: isPastDue({ due, done }, tools.today),
      when: done === undefined ? dayOrHorizon(due, tools.today, tools.speech) : undefined,
    })),
    risks: data.risks.map(({ text, response }) => ({ text: inline(text), response: response && inline(response) })),
    confidence: confidence && {
      level: confidence.level,
      because: confidence.because && inline(confidence.because),
    },
    filtered: filteredBy(outcome, tools),
  };
}

/** Attributes that the filter of the page reads. */
export function filteredBy(outcome: Entry<'outcome'>, { view, address }: Pick<PageTools, 'view' | 'address'>) {
  return { 'data-counted': address(outcome), 'data-team': view.resolve(outcome.data.team, ['team'])?.id ?? '' };
}
