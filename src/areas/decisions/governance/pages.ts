/** The page of a governance guide. */
import type { Entry } from '#model/entry.ts';
import type { ToldRight } from '#model/decision-rights.ts';
import type { Html } from '#model/html.ts';
import type { PageDraft, PageTools } from '#model/kind.ts';
import type { Speech } from '#model/speech.ts';
import { mainPage, proseHeadings } from '#site/kit/main-page.ts';
import { headingsOf, shownSections, type Sections } from '#site/kit/sections.ts';
import { rightsByTopic, rightsSection, toldRights } from '#site/rights/told-rights.ts';
import { decisionsWords } from '../words/decisions-words.ts';
import type { Governance } from './schema.ts';
import { timeline, type Timeline, type TimelineStep } from './timeline.ts';

export const governanceSections = {
  steps: { id: 'steps', when: ({ steps }) => steps.length > 0 },
  rights: rightsSection,
} satisfies Sections<Governance>;

export function governanceRights(guide: Entry<'governance'>, tools: PageTools): readonly ToldRight[] {
  return toldRights(guide.data.decisionRights, guide, tools);
}

export function governancePages(guide: Entry<'governance'>, tools: PageTools): readonly PageDraft[] {
  const body = governanceBody(guide, tools);
  const page = mainPage(guide, body, [...headingsOf(body.sections), ...proseHeadings(guide)]);
  const action = { label: decisionsWords(tools.speech).nav.decide, onHome: true };
  // Without steps it says who decides, and leaves open how.
  return [guide.data.steps.length === 0 ? page : { ...page, action }];
}

export type GovernanceBody = ReturnType<typeof governanceBody>;

function governanceBody(guide: Entry<'governance'>, tools: PageTools) {
  const { data } = guide;
  const inline = (text: string) => tools.explained(text, guide);
  const timed = timeline(data.steps);
  return {
    summary: data.summary && inline(data.summary),
    mandate: inline(data.mandate),
    /** Where it is decided, and the decisions that are listed there. */
    forum: tools.link(data.forum, 'forum'),
    steps: timed.steps.map((step) => stepView(step, inline, tools)),
    total: totalInWords(timed, tools.speech),
    rights: rightsByTopic(governanceRights(guide, tools)),
    text: tools.body(guide),
    sections: shownSections(governanceSections, data, {}, decisionsWords(tools.speech).governance.sections),
  };
}

function stepView({ step, days, share }: TimelineStep, inline: (text: string) => Html, tools: PageTools) {
  return {
    title: step.title,
    text: inline(step.text),
    timebox: step.timebox && tools.speech.duration(step.timebox),
    days: days && decisionsWords(tools.speech).governance.days(days.first, days.last),
    share,
    owner: tools.link(step.owner, 'role'),
  };
}

/** One step needs no sum, and a sum that leaves steps out says so. */
function totalInWords({ steps, total, untimed }: Timeline, speech: Speech): string | undefined {
  return total === undefined || steps.length < 2
    ? undefined
    : decisionsWords(speech).governance.total(speech.duration(total), untimed);
}
