/** The page of a governance guide. */
import type { Entry } from '#model/entry.ts';
import type { Html } from '#model/html.ts';
import type { PageDraft, PageTools } from '#model/kind.ts';
import { mainPage, proseHeadings } from '#site/kit/main-page.ts';
import { headingsOf, shownSections, type Sections } from '#site/kit/sections.ts';
import { durationInWords } from '#words/duration-words.ts';
import { numberInWords } from '#words/number-words.ts';
import type { Governance } from './schema.ts';
import { timeline, type Timeline, type TimelineStep } from './timeline.ts';

export const governanceSections = {
  steps: { id: 'steps', title: 'Step by step', when: ({ steps }) => steps.length > 0 },
  rights: {
    id: 'decision-rights',
    title: 'Who decides what',
    when: ({ decisionRights }) => decisionRights.length > 0,
  },
} satisfies Sections<Governance>;

export function governancePages(guide: Entry<'governance'>, tools: PageTools): readonly PageDraft[] {
  const body = governanceBody(guide, tools);
  return [mainPage(guide, body, [...headingsOf(body.sections), ...proseHeadings(guide)])];
}

export type GovernanceBody = ReturnType<typeof governanceBody>;

function governanceBody(guide: Entry<'governance'>, tools: PageTools) {
  const { data } = guide;
  const inline = (text: string) => tools.inline(text, guide);
  const timed = timeline(data.steps);
  return {
    summary: data.summary && inline(data.summary),
    mandate: inline(data.mandate),
    /** Where it is decided, and the decisions that are listed there. */
    forum: tools.link(data.forum, 'forum'),
    steps: timed.steps.map((step) => stepView(step, inline, tools)),
    total: totalInWords(timed),
    rights: data.decisionRights.map((right) => rightView(right, inline, tools)),
    text: tools.body(guide),
    sections: shownSections(governanceSections, data, {}),
  };
}

function stepView({ step, days, share }: TimelineStep, inline: (text: string) => Html, tools: PageTools) {
  return {
    title: step.title,
    text: inline(step.text),
    timebox: step.timebox && durationInWords(step.timebox),
    days: days && (days.first === days.last ? `Day ${days.first}` : `Days ${days.first}–${days.last}`),
    share,
    owner: tools.link(step.owner, 'role'),
  };
}

/** One step needs no sum, and a sum that leaves steps out says so. */
function totalInWords({ steps, total, untimed }: Timeline): string | undefined {
  if (total === undefined || steps.length < 2) return undefined;
  const words = `From the first step to the last: at most ${durationInWords(total)}`;
  return untimed === 0
    ? words
    : `${words}, and ${untimed === 1 ? 'one step' : `${numberInWords(untimed)} steps`} without a timebox`;
}

function rightView(
  { decision, decides, consulted, informed }: Governance['decisionRights'][number],
  inline: (text: string) => Html,
  tools: PageTools,
) {
  return {
    decision: inline(decision),
    decides: tools.link(decides, 'role', 'team'),
    consulted: tools.links(consulted, 'role', 'team'),
    informed: tools.links(informed, 'role', 'team'),
  };
}
