/** The page of one piece of feedback: what was said, and what was answered. */
import type { Entry } from '#model/entry.ts';
import { escapeHtml } from '#model/html.ts';
import type { PageDraft, PageTools } from '#model/kind.ts';
import { mainPage, proseHeadings } from '#site/kit/main-page.ts';
import { headingsOf, shownSections, type Sections } from '#site/kit/sections.ts';
import { healthWords } from '../words/health-words.ts';
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
  const { speech } = tools;
  const words = healthWords(speech).feedback;
  const inline = (text: string) => tools.inline(text, feedback);
  return {
    said: inline(data.text),
    facts: [
      { label: words.facts.source, html: escapeHtml(words.sources[data.source]) },
      { label: words.facts.raised, html: escapeHtml(speech.day(data.raised)) },
    ],
    cause: data.cause === undefined ? undefined : inline(data.cause),
    answer: data.response && {
      text: inline(data.response.text),
      by: tools.link(data.response.by, 'role'),
      date: speech.day(data.response.date),
      status: words.answers[data.response.status],
      reason: data.response.reason === undefined ? undefined : inline(data.response.reason),
    },
    text: tools.body(feedback),
    sections: shownSections(feedbackSections, data, {}, words.sections),
  };
}
