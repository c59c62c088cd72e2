/** The page of a story: its statement, what follows from it, and its text. */
import type { Entry } from '#model/entry.ts';
import type { PageDraft, PageTools } from '#model/kind.ts';
import { mainPage, proseHeadings } from '#site/kit/main-page.ts';
import { headingsOf, shownSections, type Sections } from '#site/kit/sections.ts';
import { healthWords } from '../words/health-words.ts';
import type { Story } from './schema.ts';

export const storySections = {
  points: { id: 'points', when: ({ points }) => points.length > 0 },
} satisfies Sections<Story>;

export function storyPages(story: Entry<'story'>, tools: PageTools): readonly PageDraft[] {
  const body = storyBody(story, tools);
  return [mainPage(story, body, [...headingsOf(body.sections), ...proseHeadings(story)])];
}

export type StoryBody = ReturnType<typeof storyBody>;

function storyBody(story: Entry<'story'>, tools: PageTools) {
  const { statement, points } = story.data;
  const inline = (text: string) => tools.inline(text, story);
  return {
    statement: inline(statement),
    points: points.map(inline),
    text: tools.body(story),
    sections: shownSections(storySections, story.data, {}, healthWords(tools.speech).story.sections),
  };
}
