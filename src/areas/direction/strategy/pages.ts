/** The page of a strategy: its statement, what follows from it, and its text. */
import type { Entry } from '#model/entry.ts';
import type { PageDraft, PageTools } from '#model/kind.ts';
import { mainPage, proseHeadings } from '#site/kit/main-page.ts';
import { headingsOf, shownSections, type Sections } from '#site/kit/sections.ts';
import { directionWords } from '../words/direction-words.ts';
import type { Strategy } from './schema.ts';

export const strategySections = {
  points: { id: 'points', when: ({ points }) => points.length > 0 },
} satisfies Sections<Strategy>;

export function strategyPages(strategy: Entry<'strategy'>, tools: PageTools): readonly PageDraft[] {
  const body = strategyBody(strategy, tools);
  return [mainPage(strategy, body, [...headingsOf(body.sections), ...proseHeadings(strategy)])];
}

export type StrategyBody = ReturnType<typeof strategyBody>;

function strategyBody(strategy: Entry<'strategy'>, tools: PageTools) {
  const { statement, points } = strategy.data;
  const inline = (text: string) => tools.inline(text, strategy);
  return {
    statement: inline(statement),
    points: points.map(inline),
    text: tools.body(strategy),
    sections: shownSections(strategySections, strategy.data, {}, directionWords(tools.speech).strategy.sections),
  };
}
