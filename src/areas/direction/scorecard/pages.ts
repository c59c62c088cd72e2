/** The page of a scorecard: its statement, what follows from it, and its text. */
import type { Entry } from '#model/entry.ts';
import type { PageDraft, PageTools } from '#model/kind.ts';
import { mainPage, proseHeadings } from '#site/kit/main-page.ts';
import { headingsOf, shownSections, type Sections } from '#site/kit/sections.ts';
import { directionWords } from '../words/direction-words.ts';
import type { Scorecard } from './schema.ts';

export const scorecardSections = {
  points: { id: 'points', when: ({ points }) => points.length > 0 },
} satisfies Sections<Scorecard>;

export function scorecardPages(scorecard: Entry<'scorecard'>, tools: PageTools): readonly PageDraft[] {
  const body = scorecardBody(scorecard, tools);
  return [mainPage(scorecard, body, [...headingsOf(body.sections), ...proseHeadings(scorecard)])];
}

export type ScorecardBody = ReturnType<typeof scorecardBody>;

function scorecardBody(scorecard: Entry<'scorecard'>, tools: PageTools) {
  const { statement, points } = scorecard.data;
  const inline = (text: string) => tools.inline(text, scorecard);
  return {
    statement: inline(statement),
    points: points.map(inline),
    text: tools.body(scorecard),
    sections: shownSections(scorecardSections, scorecard.data, {}, directionWords(tools.speech).scorecard.sections),
  };
}
