/** The page of a shared set: who shares it, and what each of its expectations asks of whom. */
import type { Entry } from '#model/entry.ts';
import type { PageDraft, PageTools } from '#model/kind.ts';
import type { BehavioursBody, GroupView } from './bodies.ts';
import { placeGroups } from '../composition/groups.ts';
import { askedIn, sharingOf, type Sharing } from './sharing.ts';
import { expectationView } from './expectation.ts';
import { groupAnchor, SHARED_BY } from './sections.ts';

export function behavioursPages(set: Entry<'behaviours'>, tools: PageTools): readonly PageDraft<BehavioursBody>[] {
  const { title, summary } = set.data;
  const sharing = sharingOf(set, tools.view);
  const groups = groupViews(set, sharing, tools);
  const body: BehavioursBody = {
    text: tools.body(set),
    sharedBy: sharing.map((each) => ({
      ladder: { label: each.ladder.data.title, href: tools.address(each.ladder) },
      discipline: each.discipline?.label,
      asked: set.data.expectations.filter((expectation) => askedIn(expectation, each)?.as === 'asked').length,
    })),
    groups,
  };
  const prose = (set.body?.outline.headings ?? []).map(({ depth, id, text }) => ({ depth, id, text }));
  return [
    {
      template: 'behaviours',
      path: '',
      title,
      description: summary,
      body,
      contents: [...groups.map(({ heading }) => heading), { depth: 2, ...SHARED_BY }, ...prose],
    },
  ];
}

/** The groups that have something to say, each after those around it. */
function groupViews(set: Entry<'behaviours'>, sharing: readonly Sharing[], tools: PageTools): readonly GroupView[] {
  return placeGroups(set.data.groups).map(({ group, depth }): GroupView => ({
    heading: { depth: Math.min(2 + depth, 4), id: groupAnchor(group.id), text: group.label },
    summary: group.summary && tools.inline(group.summary, set),
    expectations: set.data.expectations
      .filter((expectation) => expectation.group === group.id)
      .map((expectation) => expectationView(expectation, set, sharing, tools)),
  }));
}
