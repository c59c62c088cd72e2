/** The page of a feedback: its statement, what follows from it, and its text. */
import type { Entry } from '#model/entry.ts';
import type { PageDraft, PageTools } from '#model/kind.ts';
import { mainPage, proseHeadings } from '#site/kit/main-page.ts';
import { headingsOf, shownSections, type Sections } from '#site/kit/sections.ts';
import { healthWords } from '../words/health-words.ts';
import type { Feedback } from './schema.ts';

export const feedbackSections = {
  points: { id: 'points', when: ({ points }) => points.length > 0 },
} satisfies Sections<Feedback>;

export function feedbackPages(feedback: Entry<'feedback'>, tools: PageTools): readonly PageDraft[] {
  const body = feedbackBody(feedback, tools);
  return [mainPage(feedback, body, [...headingsOf(body.sections), ...proseHeadings(feedback)])];
}

export type FeedbackBody = ReturnType<typeof feedbackBody>;

function feedbackBody(feedback: Entry<'feedback'>, tools: PageTools) {
  const { statement, points } = feedback.data;
  const inline = (text: string) => tools.inline(text, feedback);
  return {
    statement: inline(statement),
    points: points.map(inline),
    text: tools.body(feedback),
    sections: shownSections(feedbackSections, feedback.data, {}, healthWords(tools.speech).feedback.sections),
  };
}
