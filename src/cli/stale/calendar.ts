/** The days on which reviews run out, as a calendar. */
import { formerIds } from '#model/former-address.ts';
import { allDayCalendar } from '#words/calendar/all-day-events.ts';
import { eventId } from '#words/calendar/event-id.ts';
import { fileRevision } from '#words/calendar/event-revision.ts';
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
        uid: eventId('review', `${entry.kind}-${formerIds(entry.data)[0] ?? entry.id}`, tools.view.config),
        day: due,
        title: words.event(entry.data.title),
        description: own?.data.title,
        url: absolute(tools.address(entry), tools),
        ...fileRevision(entry.file, tools),
      }));
    return allDayCalendar(words.calendar(owner?.data.title ?? name), events);
  },
};
