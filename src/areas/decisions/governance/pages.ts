/** The page of a governance guide. */
import type { Entry } from '#model/entry.ts';
import type { Html } from '#model/html.ts';
import type { PageDraft, PageTools } from '#model/kind.ts';
import { durationInWords } from '#words/duration-words.ts';
import { numberInWords } from '#words/number-words.ts';
import type { GovernanceBody, RightView, StepView } from './bodies.ts';
import { timeline, type Timeline, type TimelineStep } from './timeline.ts';
import type { Governance } from './schema.ts';
import { governanceSections, HEADINGS } from './sections.ts';

export function governancePages(guide: Entry<'governance'>, tools: PageTools): readonly PageDraft<GovernanceBody>[] {
  const { title, summary } = guide.data;
  const sections = governanceSections(guide.data).map((id) => ({ depth: 2, id, text: HEADINGS[id] }));
  return [
    {
      template: 'governance',
      path: '',
      title,
      description: summary,
      body: governanceBody(guide, tools),
      contents: [...sections, ...(guide.body?.outline.headings ?? [])],
    },
  ];
}

function governanceBody(guide: Entry<'governance'>, tools: PageTools): GovernanceBody {
  const { data } = guide;
  const inline = (text: string) => tools.inline(text, guide);
  const timed = timeline(data.steps);
  return {
    summary: data.summary && inline(data.summary),
    mandate: inline(data.mandate),
    forum: tools.link(data.forum, 'forum'),
    headings: Object.fromEntries(governanceSections(data).map((id) => [id, HEADINGS[id]])),
    steps: timed.steps.map((step) => stepView(step, inline, tools)),
    total: totalInWords(timed),
    rights: data.decisionRights.map((right) => rightView(right, inline, tools)),
    text: tools.body(guide),
  };
}

function stepView({ step, days, share }: TimelineStep, inline: (text: string) => Html, tools: PageTools): StepView {
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
): RightView {
  return {
    decision: inline(decision),
    decides: tools.link(decides, 'role', 'team'),
    consulted: tools.links(consulted, 'role', 'team'),
    informed: tools.links(informed, 'role', 'team'),
  };
}
