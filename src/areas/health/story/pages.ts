/** The page of a story: what failed, what fixed it, and what others can take from it. */
import type { Entry } from '#model/entry.ts';
import { escapeHtml } from '#model/html.ts';
import type { PageDraft, PageTools } from '#model/kind.ts';
import { mainPage, proseHeadings } from '#site/kit/main-page.ts';
import { headingsOf, shownSections, type Sections } from '#site/kit/sections.ts';
import { healthWords } from '../words/health-words.ts';
import type { Story } from './schema.ts';

export const storySections = {
  failure: { id: 'failure', when: () => true },
  fix: { id: 'fix', when: () => true },
  takeaways: { id: 'takeaways', when: () => true },
} satisfies Sections<Story>;

export function storyPages(story: Entry<'story'>, tools: PageTools): readonly PageDraft[] {
  const body = storyBody(story, tools);
  return [mainPage(story, body, [...headingsOf(body.sections), ...proseHeadings(story)])];
}

export type StoryBody = ReturnType<typeof storyBody>;

function storyBody(story: Entry<'story'>, tools: PageTools) {
  const { data } = story;
  const { speech } = tools;
  const words = healthWords(speech).story;
  const inline = (text: string) => tools.explained(text, story);
  return {
    summary: data.summary && inline(data.summary),
    failure: inline(data.failure),
    fix: inline(data.fix),
    takeaways: data.takeaways.map(inline),
    recording: data.recording === undefined ? undefined : tools.href(data.recording, story),
    facts: [
      { label: words.facts.date, html: escapeHtml(speech.day(data.date)) },
      { label: words.facts.toldBy, links: tools.links([data.toldBy], 'role', 'team') },
      { label: words.facts.session, links: tools.links([data.session], 'ritual') },
      { label: words.facts.about, links: tools.links(data.about, 'incident', 'experiment', 'decision') },
    ],
    text: tools.body(story),
    sections: shownSections(storySections, data, {}, words.sections),
  };
}
