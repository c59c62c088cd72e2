/** The page of a forum. */
import type { Entry } from '#model/entry.ts';
import { escapeHtml } from '#model/html.ts';
import type { PageDraft, PageTools } from '#model/kind.ts';
import { dateInWords } from '#words/date-words.ts';
import { durationInWords } from '#words/duration-words.ts';
import type { ForumBody } from './bodies.ts';
import { escalationFrom } from './escalation.ts';
import { HEADINGS, type ForumSection } from './sections.ts';
import { DECISION_RULES } from './words.ts';

const OPEN: readonly string[] = ['draft', 'rfc', 'proposed'];

export function forumPages(forum: Entry<'forum'>, tools: PageTools): readonly PageDraft<ForumBody>[] {
  const body = forumBody(forum, tools);
  const filled: Readonly<Record<ForumSection, boolean>> = {
    members: body.members.length > 0,
    escalation: body.escalation.length > 1,
    open: body.open.length > 0,
    decided: body.decided.length > 0,
  };
  const sections = (Object.keys(filled) as readonly ForumSection[]).filter((id) => filled[id]);
  const prose = (forum.body?.outline.headings ?? []).map(({ depth, id, text }) => ({ depth, id, text }));
  return [
    {
      template: 'forum',
      path: '',
      title: forum.data.title,
      description: forum.data.summary,
      body,
      contents: [...sections.map((id) => ({ depth: 2, id, text: HEADINGS[id] })), ...prose],
    },
  ];
}

function forumBody(forum: Entry<'forum'>, tools: PageTools): ForumBody {
  const { data } = forum;
  const inline = (text: string) => tools.inline(text, forum);
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
    members: tools.links(data.members, 'role'),
    escalation: escalationFrom(forum, tools.view).map((each) => ({
      label: each.data.title,
      href: each === forum ? undefined : tools.address(each),
      timebox: durationInWords(each.data.timebox),
      rule: DECISION_RULES[each.data.decisionRule].label,
    })),
    ...decisionsOf(forum, tools),
    text: tools.body(forum),
  };
}

/** Decisions name their forum; here they are listed with it. */
function decisionsOf(forum: Entry<'forum'>, { view, address }: PageTools): Pick<ForumBody, 'open' | 'decided'> {
  const own = view
    .entriesOf('decision')
    .filter(({ data }) => view.resolve(data.forum, ['forum']) === forum)
    .toSorted((a, b) => b.data.number - a.data.number);
  const line = (decision: Entry<'decision'>, note: string) => ({
    label: decision.data.title,
    href: address(decision),
    note,
  });
  return {
    open: own
      .filter(({ data }) => OPEN.includes(data.status))
      .map((decision) => {
        const { decideBy, created } = decision.data;
        return line(
          decision,
          decideBy === undefined ? `raised on ${dateInWords(created)}` : `by ${dateInWords(decideBy)}`,
        );
      }),
    decided: own
      .filter(({ data }) => !OPEN.includes(data.status))
      .map((decision) => {
        const { status, decided, created } = decision.data;
        return line(decision, `${status}, ${dateInWords(decided ?? created)}`);
      }),
  };
}
