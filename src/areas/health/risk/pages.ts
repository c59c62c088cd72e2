/** The page of a risk: its statement, what follows from it, and its text. */
import type { Entry } from '#model/entry.ts';
import type { PageDraft, PageTools } from '#model/kind.ts';
import { mainPage, proseHeadings } from '#site/kit/main-page.ts';
import { headingsOf, shownSections, type Sections } from '#site/kit/sections.ts';
import { healthWords } from '../words/health-words.ts';
import type { Risk } from './schema.ts';

export const riskSections = {
  points: { id: 'points', when: ({ points }) => points.length > 0 },
} satisfies Sections<Risk>;

export function riskPages(risk: Entry<'risk'>, tools: PageTools): readonly PageDraft[] {
  const body = riskBody(risk, tools);
  return [mainPage(risk, body, [...headingsOf(body.sections), ...proseHeadings(risk)])];
}

export type RiskBody = ReturnType<typeof riskBody>;

function riskBody(risk: Entry<'risk'>, tools: PageTools) {
  const { statement, points } = risk.data;
  const inline = (text: string) => tools.inline(text, risk);
  return {
    statement: inline(statement),
    points: points.map(inline),
    text: tools.body(risk),
    sections: shownSections(riskSections, risk.data, {}, healthWords(tools.speech).risk.sections),
  };
}
