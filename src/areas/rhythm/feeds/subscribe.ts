/** The calendars that one may subscribe to. */
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import { rhythmWords } from '../words/rhythm-words.ts';
import { feeds, type Feed } from './exports.ts';

const GROUPS = ['all', 'team', 'role', 'category', 'ritual'] as const satisfies readonly Feed['group'][];

export type SubscribeBody = ReturnType<typeof subscribeBody>;

export function subscribeBody(rituals: readonly Entry<'ritual'>[], tools: PageTools) {
  const { names } = tools.speech;
  const words = rhythmWords(tools.speech).feeds;
  const titles = words.groups(names);
  const all = feeds(rituals, tools);
  return {
    groups: GROUPS.map((id) => ({
      id,
      title: titles[id],
      feeds: all
        .filter(({ group }) => group === id)
        .map(({ name, path, rituals: own }) => ({
          label: name,
          href: path,
          count: words.count(own.length, names.ritual),
        })),
    })).filter((group) => group.feeds.length > 0),
  };
}
