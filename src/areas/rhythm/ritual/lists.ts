/** The rituals that a leader has to look at: those that look at nothing and leave nothing behind. */
import type { Entry } from '#model/entry.ts';
import type { List } from '#model/kind.ts';
import { rowAbout } from '#site/kit/row-about.ts';
import type { Ritual } from './schema.ts';

export const ritualLists: readonly List<'ritual'>[] = [
  {
    name: 'rituals-reviewing-nothing',
    at: '/rhythm/reviews/',
    rows: (rituals, tools) =>
      rituals.filter(isLive).flatMap((ritual) => (leavesSomething(ritual.data) ? [] : [rowAbout(ritual, tools)])),
  },
];

function isLive({ life }: Entry<'ritual'>): boolean {
  return life === 'active';
}

export function leavesSomething({ outputs, reviews, agenda }: Ritual): boolean {
  return outputs.length + reviews.length > 0 || agenda.some(({ shows }) => shows.length > 0);
}
