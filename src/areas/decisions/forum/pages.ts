/** The page of a forum. */
import type { Entry } from '#model/entry.ts';
import { escapeHtml } from '#model/html.ts';
import type { PageDraft, PageTools } from '#model/kind.ts';
import { mainPage, proseHeadings } from '#site/kit/main-page.ts';
import { headingsOf, shownSections, type Sections } from '#site/kit/sections.ts';
import { dateInWords } from '#words/date-words.ts';
import { durationInWords } from '#words/duration-words.ts';
import { isOpen } from '../decision/words.ts';
import { escalationFrom } from './escalation.ts';
import { DECISION_RULES } from './words.ts';

export const forumSections = {
  members: { id: 'members', title: 'Who belongs to it' },
  escalation: { id: 'escalation', title: 'Where a question goes next' },
  open: { id: 'open', title: 'Waiting for it' },
  decided: { id: 'decided', title: 'Decided here' },
} satisfies Sections<unknown>;

export function forumPages(forum: Entry<'forum'>, tools: PageTools): readonly PageDraft[] {
  const body = forumBody(forum, tools);
  return [mainPage(forum, body, [...headingsOf(body.sections), ...proseHeadings(forum)])];
}

export type ForumBody = ReturnType<typeof forumBody>;

function forumBody(forum: Entry<'forum'>, tools: PageTools) {
  const { data } = forum;
  const inline = (text: string) => tools.inline(text, forum);
  const members = tools.links(data.members, 'role');
  const escalation = escalationFrom(forum, tools.view);
  const { open, decided } = decisionsOf(forum, tools);
  return {
    summary: data.summary && inline(data.summary),
    mandate: inline(data.mandate),
    rule: DECISION_RULES[data.decisionRule],
    facts: [
      { label: 'Decides within', html: escapeHtml(durationInWords(data.timebox)) },
      { label: 'Decides', links: tools.links([data.decider], 'role') },
      { label: 'Must take part', html: data.quorum === undefined ? undefined : escapeHtml(`at least ${data.quorum}`) },
      { label: 'Meets as', links: tools.links([data.ritual], 'ritual') },
      { label: 'If nobody answers', html: data.silence && inline(data.silence) },
    ],
    members,
    /** From this forum to the last that a question can reach, each with the time it has. */
    escalation: escalation.map((each) => ({
      label: each.data.title,
      href: each === forum ? undefined : tools.address(each),
      timebox: durationInWords(each.data.timebox),
      rule: DECISION_RULES[each.data.decisionRule].label,
    })),
    open,
    decided,
    text: tools.body(forum),
    sections: shownSections(forumSections, data, {
      members: members.length > 0,
      escalation: escalation.length > 1,
      open: open.length > 0,
      decided: decided.length > 0,
    }),
  };
}

/** Decisions name their forum; here they are listed with it. */
function decisionsOf(forum: Entry<'forum'>, { view, linkTo }: PageTools) {
  const own = view
    .entriesOf('decision')
    .filter(({ data }) => view.resolve(data.forum, ['forum']) === forum)
    .toSorted((a, b) => b.data.number - a.data.number);
  const [decided, open] = [
    own.filter(({ data }) => !isOpen(data.status)),
    own.filter(({ data }) => isOpen(data.status)),
  ];
  return {
    open: open.map((decision) => {
      const { decideBy, created } = decision.data;
      const note = decideBy === undefined ? `raised on ${dateInWords(created)}` : `by ${dateInWords(decideBy)}`;
      return { ...linkTo(decision), note };
    }),
    decided: decided.map((decision) => {
      const { status, decided: day, created } = decision.data;
      return { ...linkTo(decision), note: `${status}, ${dateInWords(day ?? created)}` };
    }),
  };
}
