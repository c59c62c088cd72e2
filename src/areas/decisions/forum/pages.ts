/** The page of a forum. */
import type { Entry } from '#model/entry.ts';
import { escapeHtml } from '#model/html.ts';
import type { PageDraft, PageTools } from '#model/kind.ts';
import { mainPage, proseHeadings } from '#site/kit/main-page.ts';
import { headingsOf, shownSections, type Sections } from '#site/kit/sections.ts';
import { isOpen } from '../decision/values.ts';
import { decisionsWords } from '../words/decisions-words.ts';
import { escalationFrom } from './escalation.ts';

export const forumSections = {
  members: { id: 'members' },
  escalation: { id: 'escalation' },
  open: { id: 'open' },
  decided: { id: 'decided' },
} satisfies Sections<unknown>;

export function forumPages(forum: Entry<'forum'>, tools: PageTools): readonly PageDraft[] {
  const body = forumBody(forum, tools);
  return [mainPage(forum, body, [...headingsOf(body.sections), ...proseHeadings(forum)])];
}

export type ForumBody = ReturnType<typeof forumBody>;

function forumBody(forum: Entry<'forum'>, tools: PageTools) {
  const { data } = forum;
  const { speech } = tools;
  const words = decisionsWords(speech).forum;
  const rule = words.rules[data.decisionRule];
  const inline = (text: string) => tools.explained(text, forum);
  const members = tools.links(data.members, 'role');
  const escalation = escalationFrom(forum, tools.view);
  const { open, decided } = decisionsOf(forum, tools);
  return {
    summary: data.summary && inline(data.summary),
    mandate: inline(data.mandate),
    rule: { label: rule.label, means: typeof rule.means === 'string' ? rule.means : rule.means(speech.names.role) },
    facts: [
      { label: words.facts.timebox, html: escapeHtml(speech.duration(data.timebox)) },
      { label: words.facts.decider, links: tools.links([data.decider], 'role') },
      {
        label: words.facts.quorum,
        html: data.quorum === undefined ? undefined : escapeHtml(words.quorum(data.quorum)),
      },
      { label: words.facts.ritual, links: tools.links([data.ritual], 'ritual') },
      { label: words.facts.silence, html: data.silence && inline(data.silence) },
    ],
    members,
    /** From this forum to the last that a question can reach, each with the time it has. */
    escalation: escalation.map((each) => ({
      label: each.data.title,
      href: each === forum ? undefined : tools.address(each),
      how: words.step(words.rules[each.data.decisionRule].label, speech.duration(each.data.timebox)),
    })),
    open,
    decided,
    text: tools.body(forum),
    sections: shownSections(
      forumSections,
      data,
      {
        members: members.length > 0,
        escalation: escalation.length > 1,
        open: open.length > 0,
        decided: decided.length > 0,
      },
      words.sections,
    ),
  };
}

/** Decisions name their forum; here they are listed with it. */
function decisionsOf(forum: Entry<'forum'>, { view, linkTo, address, speech }: PageTools) {
  const { forum: words, decision: decisionWords } = decisionsWords(speech);
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
      const raised = created && words.raisedOn(speech.day(created));
      return { ...linkTo(decision), note: decideBy === undefined ? raised : words.by(speech.day(decideBy)) };
    }),
    decided: decided.map((decision) => {
      const { status, decided: decidedOn, created } = decision.data;
      const day = decidedOn ?? created;
      const inText = decisionWords.statusesInText[status];
      return {
        label: decision.data.title,
        href: address(decision),
        note: day === undefined ? inText : words.decided(inText, speech.day(day)),
      };
    }),
  };
}
