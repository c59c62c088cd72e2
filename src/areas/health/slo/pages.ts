/** The page of a slo: its statement, what follows from it, and its text. */
import type { Entry } from '#model/entry.ts';
import type { PageDraft, PageTools } from '#model/kind.ts';
import { mainPage, proseHeadings } from '#site/kit/main-page.ts';
import { headingsOf, shownSections, type Sections } from '#site/kit/sections.ts';
import { healthWords } from '../words/health-words.ts';
import type { Slo } from './schema.ts';

export const sloSections = {
  points: { id: 'points', when: ({ points }) => points.length > 0 },
} satisfies Sections<Slo>;

export function sloPages(slo: Entry<'slo'>, tools: PageTools): readonly PageDraft[] {
  const body = sloBody(slo, tools);
  return [mainPage(slo, body, [...headingsOf(body.sections), ...proseHeadings(slo)])];
}

export type SloBody = ReturnType<typeof sloBody>;

function sloBody(slo: Entry<'slo'>, tools: PageTools) {
  const { statement, points } = slo.data;
  const inline = (text: string) => tools.inline(text, slo);
  return {
    statement: inline(statement),
    points: points.map(inline),
    text: tools.body(slo),
    sections: shownSections(sloSections, slo.data, {}, healthWords(tools.speech).slo.sections),
  };
}
