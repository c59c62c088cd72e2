/** The page of one piece of feedback: what was said, and what was answered. */
import type { Entry } from '#model/entry.ts';
import type { PageDraft, PageTools } from '#model/kind.ts';
import { mainPage, proseHeadings } from '#site/kit/main-page.ts';
import { headingsOf, shownSections, type Sections } from '#site/kit/sections.ts';
import { healthWords } from '../words/health-words.ts';
import { questionView } from './answer-view.ts';
import { ASKED_PATH } from './asked/path.ts';
import type { Feedback } from './schema.ts';

export const feedbackSections = {
  answer: { id: 'answer', when: ({ response }) => response !== undefined },
  cause: { id: 'cause', when: ({ cause }) => cause !== undefined },
} satisfies Sections<Feedback>;

export function feedbackPages(feedback: Entry<'feedback'>, tools: PageTools): readonly PageDraft[] {
  const body = feedbackBody(feedback, tools);
  return [mainPage(feedback, body, [...headingsOf(body.sections), ...proseHeadings(feedback)])];
}

export type FeedbackBody = ReturnType<typeof feedbackBody>;

function feedbackBody(feedback: Entry<'feedback'>, tools: PageTools) {
  const { data } = feedback;
  return {
    question: questionView(feedback, tools),
    cause: data.cause === undefined ? undefined : tools.explained(data.cause, feedback),
    all: ASKED_PATH,
    text: tools.body(feedback),
    sections: shownSections(feedbackSections, data, {}, healthWords(tools.speech).feedback.sections),
  };
}
