/** What systems put on the lists of meetings and leaders: those that no team owns. */
import { parseInline } from '#markdown/inline.ts';
import type { List, PageTools } from '#model/kind.ts';
import { isUnowned } from '../ownership/gaps.ts';
import { byTier, isInUse, type SystemEntry } from '../ownership/ownership.ts';
import { OVERVIEW } from '../overview/address.ts';
import { organisationWords } from '../words/organisation-words.ts';

export const systemLists: readonly List<'system'>[] = [
  {
    name: 'systems-unowned',
    at: OVERVIEW,
    rows: (systems, tools) =>
      systems
        .filter((system) => isInUse(system) && isUnowned(system))
        .toSorted(byTier)
        .map((system) => ({
          item: tools.linkTo(system),
          says: reasonOf(system, tools),
          edit: tools.editField(system, 'owner'),
        })),
  },
];

function reasonOf({ data }: SystemEntry, { speech }: PageTools): string {
  return data.gapReason === undefined ? organisationWords(speech).system.noReason : parseInline(data.gapReason).text;
}
