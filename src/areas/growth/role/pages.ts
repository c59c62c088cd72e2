/** The page of a role: what it answers for, where it takes part and what it keeps true. */
import { ownedBy } from '#site/assembly/ownership.ts';
import type { PageDraft, PageTools } from '#model/kind.ts';
import { partsOf, type Parts, type RoleEntry } from './parts.ts';
import type { Role } from './schema.ts';
import { headingsOf, shownSections, type Sections } from '#site/kit/sections.ts';
import { mainPage, proseHeadings } from '#site/kit/main-page.ts';
import { DECISION_PARTS, MEETING_PARTS } from './words.ts';

export const roleSections = {
  responsibilities: {
    id: 'responsibilities',
    title: 'Answers for',
    when: ({ responsibilities }) => responsibilities.length > 0,
  },
  rituals: { id: 'rituals', title: 'Rituals' },
  decisions: { id: 'decisions', title: 'Decisions' },
  conversations: { id: 'conversations', title: 'Talks to newcomers' },
  owned: { id: 'what-it-owns', title: 'What it keeps true' },
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
  const body = {
    responsibilities: responsibilities.map((text) => tools.inline(text, role)),
    ladder: tools.link(ladder, 'ladder'),
    text: tools.body(role),
    rituals: ritualParts(parts, tools),
    decisions: [...decisionParts(parts, tools), ...stepParts(parts, tools)],
    conversations: parts.conversations.map(({ plan, day }) => ({
      label: `${plan.data.title}, ${day < 0 ? `${-day} days before` : `day ${day}`}`,
      href: `${tools.address(plan)}#day-${day}`,
    })),
    owned: ownedBy(role, tools),
  };
  const sections = shownSections(roleSections, role.data, {
    rituals: body.rituals.length > 0,
    decisions: body.decisions.length > 0,
    conversations: body.conversations.length > 0,
    owned: body.owned.length > 0,
  });
  return { ...body, sections };
}

function ritualParts({ meetings }: Parts, tools: PageTools) {
  const order = Object.keys(MEETING_PARTS);
  return meetings
    .toSorted((a, b) => order.indexOf(a.part) - order.indexOf(b.part))
    .map(({ ritual, part }) => ({ part: MEETING_PARTS[part], where: tools.linkTo(ritual) }));
}

function decisionParts({ decisions }: Parts, tools: PageTools) {
  const order = Object.keys(DECISION_PARTS);
  return decisions
    .toSorted((a, b) => order.indexOf(a.part) - order.indexOf(b.part))
    .map(({ governance, decision, part }) => ({
      part: DECISION_PARTS[part],
      where: tools.linkTo(governance),
      about: tools.inline(decision, governance),
    }));
}

function stepParts({ steps }: Parts, tools: PageTools) {
  return steps.map(({ governance, title }) => ({
    part: 'Moves it forward',
    where: tools.linkTo(governance),
    about: tools.inline(title, governance),
  }));
}
