/** The page of an outcome: its statement, what follows from it, and its text. */
import type { Entry } from '#model/entry.ts';
import type { PageDraft, PageTools } from '#model/kind.ts';
import { mainPage, proseHeadings } from '#site/kit/main-page.ts';
import { headingsOf, shownSections, type Sections } from '#site/kit/sections.ts';
import { directionWords } from '../words/direction-words.ts';
import type { Outcome } from './schema.ts';

export const outcomeSections = {
  points: { id: 'points', when: ({ points }) => points.length > 0 },
} satisfies Sections<Outcome>;

export function outcomePages(outcome: Entry<'outcome'>, tools: PageTools): readonly PageDraft[] {
  const body = outcomeBody(outcome, tools);
  return [mainPage(outcome, body, [...headingsOf(body.sections), ...proseHeadings(outcome)])];
}

export type OutcomeBody = ReturnType<typeof outcomeBody>;

function outcomeBody(outcome: Entry<'outcome'>, tools: PageTools) {
  const { statement, points } = outcome.data;
  const inline = (text: string) => tools.inline(text, outcome);
  return {
    statement: inline(statement),
    points: points.map(inline),
    text: tools.body(outcome),
    sections: shownSections(outcomeSections, outcome.data, {}, directionWords(tools.speech).outcome.sections),
  };
}
