/** The days on which reviews run out, as a calendar. */
import type { Entry } from '#model/entry.ts';
import { formerIds } from '#model/former-address.ts';
import { allDayCalendar } from '#words/calendar/all-day-events.ts';
import { eventId } from '#words/calendar/event-id.ts';
import { fileRevision } from '#words/calendar/event-revision.ts';
import { absolute } from '#site/assembly/absolute.ts';
import { siteWords } from '#site/words/site-words.ts';
import type { StaleFormat, StaleTools } from './format.ts';

export const ics: StaleFormat = {
  name: 'ics',
  about: 'for calendars',
  print({ asked, owner }, tools) {
    const words = siteWords(tools.speech).reviews;
    const { name } = tools.view.config;
    const events = asked
      .filter(({ why }) => why !== 'changed')
      .map(({ entry, due, owner: own }) => ({
        uid: eventId('review', `${entry.kind}-${nameOf(entry, tools)}`, tools.view.config),
        day: due,
        title: words.event(entry.data.title),
        description: own?.data.title,
        url: absolute(tools.address(entry), tools),
        ...fileRevision(entry.file, tools),
      }));
    return allDayCalendar(words.calendar(owner?.data.title ?? name), events);
  },
};

/** Its first name, which its event keeps; in a folder of a tree, another entry may have the same. */
function nameOf(entry: Entry, { view }: StaleTools): string {
  const [former] = formerIds(entry.data);
  if (former !== undefined) return former;
  return view.find(entry.kind, entry.id) === entry ? entry.id : (entry.path ?? entry.id).replaceAll('/', '-');
}
