/** The page of a principle: its statement, what follows from it, and its text. */
import type { Entry } from '#model/entry.ts';
import type { PageDraft, PageTools } from '#model/kind.ts';
import { mainPage, proseHeadings } from '#site/kit/main-page.ts';
import { headingsOf, shownSections, type Sections } from '#site/kit/sections.ts';
import { directionWords } from '../words/direction-words.ts';
import type { Principle } from './schema.ts';

export const principleSections = {
  points: { id: 'points', when: ({ points }) => points.length > 0 },
} satisfies Sections<Principle>;

export function principlePages(principle: Entry<'principle'>, tools: PageTools): readonly PageDraft[] {
  const body = principleBody(principle, tools);
  return [mainPage(principle, body, [...headingsOf(body.sections), ...proseHeadings(principle)])];
}

export type PrincipleBody = ReturnType<typeof principleBody>;

function principleBody(principle: Entry<'principle'>, tools: PageTools) {
  const { statement, points } = principle.data;
  const inline = (text: string) => tools.inline(text, principle);
  return {
    statement: inline(statement),
    points: points.map(inline),
    text: tools.body(principle),
    sections: shownSections(principleSections, principle.data, {}, directionWords(tools.speech).principle.sections),
  };
}
