/** The page of a strategy. */
import type { Entry } from '#model/entry.ts';
import type { PageDraft, PageTools } from '#model/kind.ts';
import { mainPage, proseHeadings } from '#site/kit/main-page.ts';
import { headingsOf, shownSections, type Sections } from '#site/kit/sections.ts';
import { directionWords } from '../words/direction-words.ts';
import type { Strategy } from './schema.ts';

export const strategySections = {
  policies: { id: 'policies', when: () => true },
  diagnosis: { id: 'diagnosis', when: () => true },
} satisfies Sections<Strategy>;

/** Where a single policy can be linked to. */
export function policyAnchor(id: string): string {
  return `policy-${id}`;
}

export function strategyPages(strategy: Entry<'strategy'>, tools: PageTools): readonly PageDraft[] {
  const body = strategyBody(strategy, tools);
  return [mainPage(strategy, body, [...headingsOf(body.sections), ...proseHeadings(strategy)])];
}

export type StrategyBody = ReturnType<typeof strategyBody>;

function strategyBody(strategy: Entry<'strategy'>, tools: PageTools) {
  const { policies, diagnosis } = strategy.data;
  const inline = (text: string) => tools.inline(text, strategy);
  return {
    policies: policies.map(({ id, text }) => ({ anchor: policyAnchor(id), text: inline(text) })),
    diagnosis: diagnosis.map(({ claim, evidence }) => ({ claim: inline(claim), evidence: evidence.map(inline) })),
    text: tools.body(strategy),
    sections: shownSections(strategySections, strategy.data, {}, directionWords(tools.speech).strategy.sections),
  };
}
