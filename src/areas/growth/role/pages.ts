/** The page of a role: what it answers for, where it takes part and what it keeps true. */
import { ownedBy } from '#site/assembly/ownership.ts';
import type { PageDraft, PageTools } from '#model/kind.ts';
import { DECISION_PARTS, MEETING_PARTS, partsOf, type Parts, type RoleEntry } from './parts.ts';
import type { Role } from './schema.ts';
import { headingsOf, shownSections, type Sections } from '#site/kit/sections.ts';
import { mainPage, proseHeadings } from '#site/kit/main-page.ts';
import { growthWords } from '../words/growth-words.ts';

export const roleSections = {
  responsibilities: {
    id: 'responsibilities',
    when: ({ responsibilities }) => responsibilities.length > 0,
  },
  rituals: { id: 'rituals' },
  decisions: { id: 'decisions' },
  conversations: { id: 'conversations' },
  owned: { id: 'what-it-owns' },
} satisfies Sections<Role>;

export function rolePages(role: RoleEntry, tools: PageTools): readonly PageDraft[] {
  const body = roleBody(role, tools);
  const { responsibilities, ...others } = body.sections;
  return [mainPage(role, body, [...headingsOf({ responsibilities }), ...proseHeadings(role), ...headingsOf(others)])];
}

export type RoleBody = ReturnType<typeof roleBody>;

function roleBody(role: RoleEntry, tools: PageTools) {
  const { responsibilities, ladder } = role.data;
  const parts = partsOf(role, tools.view);
  const words = growthWords(tools.speech).role;
  const body = {
    responsibilities: responsibilities.map((text) => tools.explained(text, role)),
    ladder: tools.link(ladder, 'ladder'),
    text: tools.body(role),
    rituals: ritualParts(parts, tools),
    decisions: [...decisionParts(parts, tools), ...stepParts(parts, tools)],
    conversations: parts.conversations.map(({ plan, day }) => ({
      label: words.conversation(plan.data.title, day),
      href: `${tools.address(plan)}#day-${day}`,
    })),
    owned: ownedBy(role, tools),
  };
  const filled = {
    rituals: body.rituals.length > 0,
    decisions: body.decisions.length > 0,
    conversations: body.conversations.length > 0,
    owned: body.owned.length > 0,
  };
  const titles = { ...words.sections, rituals: tools.speech.names.ritual.many };
  const sections = shownSections(roleSections, role.data, filled, titles);
  return { ...body, sections };
}

function ritualParts({ meetings }: Parts, tools: PageTools) {
  const words = growthWords(tools.speech).role.meetings;
  return meetings
    .toSorted((a, b) => MEETING_PARTS.indexOf(a.part) - MEETING_PARTS.indexOf(b.part))
    .map(({ ritual, part }) => ({ part: words[part], where: tools.linkTo(ritual) }));
}

function decisionParts({ decisions }: Parts, tools: PageTools) {
  const words = growthWords(tools.speech).role.decisions;
  return decisions
    .toSorted((a, b) => DECISION_PARTS.indexOf(a.part) - DECISION_PARTS.indexOf(b.part))
    .map(({ from, decision, part }) => ({
      part: words[part],
      where: tools.linkTo(from),
      about: tools.inline(decision, from),
    }));
}

function stepParts({ steps }: Parts, tools: PageTools) {
  return steps.map(({ governance, title }) => ({
    part: growthWords(tools.speech).role.movesForward,
    where: tools.linkTo(governance),
    about: tools.inline(title, governance),
  }));
}
