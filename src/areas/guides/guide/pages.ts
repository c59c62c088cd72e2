/** The page of a guide: its text, and the guides below it. */
import type { ToldRight } from '#model/decision-rights.ts';
import type { PageDraft, PageTools } from '#model/kind.ts';
import { listedEntry } from '#site/assembly/listed-entry.ts';
import { mainPage, proseHeadings } from '#site/kit/main-page.ts';
import { headingsOf, shownSections, type Sections } from '#site/kit/sections.ts';
import { rightsByTopic, rightsSection, toldRights } from '#site/rights/told-rights.ts';
import { siteWords } from '#site/words/site-words.ts';
import { guidesWords } from '../words/guides-words.ts';
import { readingMinutes } from './reading-time.ts';
import { childrenOf, type Guide } from './tree.ts';

export const guideSections = {
  rights: rightsSection,
  children: { id: 'in-this-part' },
} satisfies Sections<Guide['data']>;

export function guideRights(guide: Guide, tools: PageTools): readonly ToldRight[] {
  return toldRights(guide.data.decisionRights, guide, tools);
}

export function guidePages(guide: Guide, tools: PageTools): readonly PageDraft[] {
  const body = guideBody(guide, tools);
  return [mainPage(guide, body, [...proseHeadings(guide), ...headingsOf(body.sections)])];
}

export type GuideBody = ReturnType<typeof guideBody>;

function guideBody(guide: Guide, tools: PageTools) {
  const children = unlinkedChildren(guide, tools).map((child) => listedEntry(child, readingTime(child, tools), tools));
  const titles = { ...guidesWords(tools.speech).guide.sections, rights: siteWords(tools.speech).rights.title };
  const sections = shownSections(guideSections, guide.data, { children: children.length > 0 }, titles);
  return { text: tools.body(guide), rights: rightsByTopic(guideRights(guide, tools)), children, sections };
}

/** The guides below it; none where its text leads to all of them already. */
function unlinkedChildren(guide: Guide, tools: PageTools): readonly Guide[] {
  const linked = new Set(guide.body?.outline.links.map(({ url }) => tools.href(url, guide)?.split('#')[0]));
  const children = childrenOf(guide, tools.view.entriesOf('guide'));
  return children.every((child) => linked.has(tools.address(child))) ? [] : children;
}

/** `4 minutes`; nothing for a guide without a text of its own. */
export function readingTime({ body }: Guide, { speech }: PageTools): readonly string[] {
  const minutes = readingMinutes(body?.outline.text ?? '');
  return minutes === 0 ? [] : [guidesWords(speech).guide.readingTime(minutes)];
}
