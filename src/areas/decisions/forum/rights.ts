/** What a forum decides, for the register of who decides what: its mandate, by its rule. */
import type { ToldRight } from '#model/decision-rights.ts';
import type { Entry } from '#model/entry.ts';
import { escapeHtml } from '#model/html.ts';
import type { PageTools } from '#model/kind.ts';
import { decisionsWords } from '../words/decisions-words.ts';

export function forumRights(forum: Entry<'forum'>, tools: PageTools): readonly ToldRight[] {
  const { mandate, decisionRule, decider, members } = forum.data;
  const one = tools.link(decider, 'role');
  const all = tools.links(members, 'role');
  // By another rule than that of one, the members decide together, and one only where they cannot agree.
  const isByOne = one !== undefined && (decisionRule === 'single-decider' || decisionRule === 'advice');
  const others = all.filter(({ href }) => href !== one?.href);
  return [
    {
      what: tools.inline(mandate, forum),
      decides: isByOne ? [one] : [tools.linkTo(forum)],
      consulted: isByOne ? others : all,
      informed: [],
      note: escapeHtml(decisionsWords(tools.speech).forum.rules[decisionRule].label),
    },
  ];
}
