/** The page of a term: what it means, what else it is called, and what it is taken for. */
import type { PageDraft, PageTools } from '#model/kind.ts';
import { mainPage, proseHeadings } from '#site/kit/main-page.ts';
import { headingsOf, shownSections, type Sections } from '#site/kit/sections.ts';
import { startWords } from '../words/start-words.ts';
import { takenFor } from './confusions.ts';
import type { Term } from './names.ts';

export const termSections = {
  takenFor: {
    id: 'not-to-confuse-with',
    when: ({ notToConfuseWith }) => notToConfuseWith.length > 0,
  },
} satisfies Sections<Term['data']>;

export function termPages(term: Term, tools: PageTools): readonly PageDraft[] {
  const body = termBody(term, tools);
  return [mainPage(term, body, [...headingsOf(body.sections), ...proseHeadings(term)])];
}

export type TermBody = ReturnType<typeof termBody>;

function termBody(term: Term, tools: PageTools) {
  const others = takenFor(term, tools.view).map((other) => ({
    link: tools.linkTo(other),
    definition: tools.explained(other.data.definition, other),
  }));
  return {
    definition: tools.explained(term.data.definition, term),
    synonyms: term.data.synonyms,
    takenFor: others,
    text: tools.body(term),
    sections: shownSections(
      termSections,
      term.data,
      { takenFor: others.length > 0 },
      startWords(tools.speech).term.sections,
    ),
  };
}
