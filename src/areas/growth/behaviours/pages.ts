/** The page of a shared set: who shares it, and what each of its expectations asks of whom. */
import type { Entry } from '#model/entry.ts';
import type { PageDraft, PageTools } from '#model/kind.ts';
import { placeGroups } from '../composition/groups.ts';
import { askOfSharer, sharingOf, type Sharing } from './sharing.ts';
import { expectationView } from './expectation.ts';
import { groupAnchor } from '../ladder/addresses.ts';
import { SHARED_BY } from './sections.ts';
import { growthWords } from '../words/growth-words.ts';

export function behavioursPages(set: Entry<'behaviours'>, tools: PageTools): readonly PageDraft[] {
  const { title, summary } = set.data;
  const body = behavioursBody(set, tools);
  const sharedBy = { depth: 2, ...SHARED_BY, text: growthWords(tools.speech).behaviours.whoShares };
  const prose = (set.body?.outline.headings ?? []).map(({ depth, id, text }) => ({ depth, id, text }));
  return [
    {
      template: 'behaviours',
      path: '',
      title,
      description: summary,
      body,
      contents: [...body.groups.map(({ heading }) => heading), sharedBy, ...prose],
    },
  ];
}

export type BehavioursBody = ReturnType<typeof behavioursBody>;

function behavioursBody(set: Entry<'behaviours'>, tools: PageTools) {
  const sharing = sharingOf(set, tools.view);
  return {
    text: tools.body(set),
    sharedBy: sharing.map((each) => ({
      ladder: { label: each.ladder.data.title, href: tools.address(each.ladder) },
      discipline: each.discipline?.label,
      asked: set.data.expectations.filter((expectation) => askOfSharer(expectation, each)?.as === 'asked').length,
    })),
    groups: groupViews(set, sharing, tools),
  };
}

/** The groups that have something to say, each after those around it. */
function groupViews(set: Entry<'behaviours'>, sharing: readonly Sharing[], tools: PageTools) {
  return placeGroups(set.data.groups).map(({ group, depth }) => ({
    heading: { depth: Math.min(2 + depth, 4), id: groupAnchor(group.id), text: group.label },
    summary: group.summary && tools.explained(group.summary, set),
    expectations: set.data.expectations
      .filter((expectation) => expectation.group === group.id)
      .map((expectation) => expectationView(expectation, set, sharing, tools)),
  }));
}
