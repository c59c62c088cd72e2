/** The page of a service objective: what it asks for, what is measured, and what happens when the budget is spent. */
import type { Entry } from '#model/entry.ts';
import { escapeHtml } from '#model/html.ts';
import type { PageDraft, PageTools } from '#model/kind.ts';
import { mainPage, proseHeadings } from '#site/kit/main-page.ts';
import { headingsOf, shownSections, type Sections } from '#site/kit/sections.ts';
import { healthWords } from '../words/health-words.ts';
import { indicatorFacts, objectiveInWords } from './objective-words.ts';
import type { Slo } from './schema.ts';

export const sloSections = {
  policy: { id: 'policy', when: ({ budgetPolicy }) => budgetPolicy !== undefined },
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
  return {
    summary: data.summary && tools.inline(data.summary, slo),
    objective: objectiveInWords(data, speech),
    description: data.description && tools.inline(data.description, slo),
    facts: [
      ...indicatorFacts(data.sli, slo, tools),
      { label: words.facts.method, html: escapeHtml(words.methods[data.budgetingMethod]) },
      { label: speech.names.system.one, links: tools.links([data.system], 'system') },
    ],
    policy: data.budgetPolicy && tools.inline(data.budgetPolicy, slo),
    text: tools.body(slo),
    sections: shownSections(sloSections, data, {}, words.sections),
  };
}
