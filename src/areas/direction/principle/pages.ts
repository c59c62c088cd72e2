/** The page of a principle. */
import type { Entry } from '#model/entry.ts';
import type { PageDraft, PageTools } from '#model/kind.ts';
import { mainPage, proseHeadings } from '#site/kit/main-page.ts';
import { headingsOf, shownSections, type Sections } from '#site/kit/sections.ts';
import { directionWords } from '../words/direction-words.ts';
import type { Principle } from './schema.ts';

export const principleSections = {
  implications: { id: 'implications', when: () => true },
} satisfies Sections<Principle>;

export function principlePages(principle: Entry<'principle'>, tools: PageTools): readonly PageDraft[] {
  const body = principleBody(principle, tools);
  return [mainPage(principle, body, [...headingsOf(body.sections), ...proseHeadings(principle)])];
}

export type PrincipleBody = ReturnType<typeof principleBody>;

function principleBody(principle: Entry<'principle'>, tools: PageTools) {
  const { statement, rationale, implications } = principle.data;
  const inline = (text: string) => tools.inline(text, principle);
  return {
    statement: inline(statement),
    rationale: inline(rationale),
    implications: implications.map(inline),
    text: tools.body(principle),
    sections: shownSections(principleSections, principle.data, {}, directionWords(tools.speech).principle.sections),
  };
}
