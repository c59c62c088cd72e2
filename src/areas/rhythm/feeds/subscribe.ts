/** The calendars that one may subscribe to. */
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import { feeds, type Feed } from './exports.ts';

const GROUPS: Readonly<Record<Feed['group'], string>> = {
  all: 'Everything',
  team: 'By team',
  role: 'By role',
  ritual: 'By ritual',
};

export type SubscribeBody = ReturnType<typeof subscribeBody>;

export function subscribeBody(rituals: readonly Entry<'ritual'>[], tools: PageTools) {
  const all = feeds(rituals, tools);
  // The keys of a record of all groups.
  return {
    groups: (Object.entries(GROUPS) as readonly [Feed['group'], string][])
      .map(([id, title]) => ({
        id,
        title,
        feeds: all
          .filter(({ group }) => group === id)
          .map(({ name, path, rituals: own }) => ({
            label: name,
            href: path,
            count: own.length === 1 ? 'one ritual' : `${own.length} rituals`,
          })),
      }))
      .filter((group) => group.feeds.length > 0),
  };
}
