/** The days on which reviews run out, as a calendar. */
import { entryKey } from '#model/entry.ts';
import { allDayCalendar } from '#words/calendar/all-day-events.ts';
import { absolute } from '#site/assembly/absolute.ts';
import { siteWords } from '#site/words/site-words.ts';
import type { StaleFormat } from './format.ts';

export const ics: StaleFormat = {
  name: 'ics',
  about: 'for calendars',
  print({ asked, owner }, tools) {
    const words = siteWords(tools.speech).reviews;
    const { name } = tools.view.config;
    const events = asked
      .filter(({ why }) => why !== 'changed')
      .map(({ entry, due, owner: own }) => ({
        uid: `${entryKey(entry).replace('/', '-')}@reviews.waymark`,
        day: due,
        title: words.event(entry.data.title),
        description: own?.data.title,
        url: absolute(tools.address(entry), tools),
        changed: entry.data.reviewed,
      }));
    return allDayCalendar(words.calendar(owner?.data.title ?? name), events);
  },
};
