/** The page of a service objective: what it asks for, what is left of its budget, how fast it burns, and what happens when it is spent. */
import type { Entry } from '#model/entry.ts';
import { escapeHtml } from '#model/html.ts';
import type { PageDraft, PageTools } from '#model/kind.ts';
import { mainPage, proseHeadings } from '#site/kit/main-page.ts';
import { headingsOf, shownSections, type Sections } from '#site/kit/sections.ts';
import { healthWords } from '../words/health-words.ts';
import { budgetInWords, budgetNow } from './budget-words.ts';
import { budgetView } from './budget-view.ts';
import { burnView } from './burn-view.ts';
import { indicatorFacts, objectiveInWords } from './objective-words.ts';
import type { Slo } from './schema.ts';
import { targetViews } from './targets.ts';

export const sloSections = {
  burnRates: { id: 'burn-rates' },
  policy: { id: 'policy', when: () => true },
  targets: { id: 'targets', when: ({ objectives }) => objectives.length > 0 },
} satisfies Sections<Slo>;

export function sloPages(slo: Entry<'slo'>, tools: PageTools): readonly PageDraft[] {
  const body = sloBody(slo, tools);
  return [mainPage(slo, body, [...headingsOf(body.sections), ...proseHeadings(slo)])];
}

export type SloBody = ReturnType<typeof sloBody>;

function sloBody(slo: Entry<'slo'>, tools: PageTools) {
  const { data } = slo;
  const { speech } = tools;
  const words = healthWords(speech).slo;
  const budget = budgetView(slo, tools);
  const burnRates = burnView(slo, tools);
  return {
    summary: data.summary && tools.explained(data.summary, slo),
    objective: objectiveInWords(data, speech),
    description: data.description && tools.explained(data.description, slo),
    budget,
    burnRates,
    facts: [
      ...indicatorFacts(data.sli, slo, tools),
      { label: words.facts.method, html: escapeHtml(words.methods[data.budgetingMethod]) },
      { label: speech.names.system.one, links: tools.links([data.system], 'system') },
    ],
    policy: { html: data.budgetPolicy && tools.explained(data.budgetPolicy, slo), ...policyNow(slo, tools) },
    targets: targetViews(slo, tools),
    text: tools.body(slo),
    sections: shownSections(sloSections, data, { burnRates: burnRates.length > 0 }, words.sections),
  };
}

/** Whether the policy applies on the day of the site. */
function policyNow(slo: Entry<'slo'>, { today, speech }: PageTools) {
  const words = healthWords(speech).slo.policy;
  const budget = budgetNow(slo, today);
  if (budget === 'no-numbers' || budget === 'steps-do-not-fit') return { now: words.unknown, tone: 'caution' as const };
  if (typeof budget !== 'string' && budget.isSpent) return { now: words.applies, tone: 'bad' as const };
  return { now: words.rests(budgetInWords(budget, speech).short), tone: 'plain' as const };
}
