/** What is planned for this quarter and those to come, held against what is kept for it. */
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import { daysOf } from '#areas/direction/period/period.ts';
import { periodInWords } from '#areas/direction/period/period-words.ts';
import { healthWords } from '../../words/health-words.ts';
import { daysInWords } from '../amounts.ts';
import { plansOf, type Plan } from '../capacity/planned.ts';

export type PlansView = ReturnType<typeof plansView>;

export function plansView(debts: readonly Entry<'debt'>[], tools: PageTools) {
  const { speech } = tools;
  const words = healthWords(speech).debt;
  return currentPlans(debts, tools).map(({ cycle, work, kept, planned, low, high, beyond }) => ({
    cycle: periodInWords(cycle, speech),
    work: words.works[work],
    planned: daysInWords(planned, speech),
    between: low === high ? undefined : words.sheet.payoff.between(daysInWords(low, speech), daysInWords(high, speech)),
    kept: kept === undefined ? words.sheet.plans.none : daysInWords(kept, speech),
    fit:
      kept === undefined
        ? { label: words.sheet.plans.none, tone: 'caution' as const }
        : planned > kept
          ? { label: words.sheet.plans.over(daysInWords(planned - kept, speech)), tone: 'bad' as const }
          : { label: words.sheet.plans.fits, tone: 'good' as const },
    beyond: beyond.map(tools.linkTo),
  }));
}

/** Those of quarters that are over cannot be changed. */
export function currentPlans(
  debts: readonly Entry<'debt'>[],
  { view, today }: Pick<PageTools, 'view' | 'today'>,
): readonly Plan<Entry<'debt'>>[] {
  return plansOf(debts, view.config).filter(({ cycle }) => daysOf(cycle).to >= today);
}
