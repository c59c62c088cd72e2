/** What the board, the line of time and the picture of decisions say, in English. */
import { counted } from '#words/number-words.ts';
import type { Name } from '#model/speech.ts';
import type { Urgency } from '../decision/standing.ts';
import type { EventName } from '../timeline/events.ts';

export const viewsInEnglish = {
  board: {
    waiting: 'Waiting to be decided',
    log: 'The log',
    columns: { overdue: 'Overdue', due: 'Due within a week', open: 'Open' } satisfies Readonly<Record<Urgency, string>>,
    further: (count: number) => `And ${count} more; the log below has all of them.`,
    /** @param parties how many decide */
    decides: (parties: number, hasForum: boolean) =>
      [parties === 0 ? '' : parties === 1 ? '{parties} decides' : '{parties} decide', hasForum ? 'in the {forum}' : '']
        .filter((part) => part !== '')
        .join(' '),
    follow: 'Follow along: {links}',
    feed: 'Atom feed',
    calendar: 'Calendar of due dates',
  },
  lineage: {
    title: ({ inText }: Name) => `Which ${inText.one} follows which`,
    asPicture: (count: number) => `${counted(count, 'relation')}, as a picture and as a table`,
    asTable: 'The same as a table',
    picture: ({ inText }: Name) => `Picture of which ${inText.one} follows which`,
    legend: 'The older stands first. An unbroken line supersedes, a dashed line amends.',
    columns: { newer: 'Newer', how: 'How', older: 'Older' },
    how: { supersedes: 'supersedes', amends: 'amends' },
  },
  timeline: {
    title: ({ inText }: Name) => `Timeline of ${inText.many}`,
    description: 'What comes next, and what was raised and decided before, by year.',
    toCome: 'To come',
    later: (count: number, until: string) => `${count} later ${count === 1 ? 'date' : 'dates'}, until ${until}`,
    nothing: 'No date is set for anything.',
    today: 'Today, {day}',
    overdue: (days: number) => `${counted(days, 'day')} overdue`,
    events: {
      raised: 'Raised',
      decided: 'Decided',
      'decide-by': 'To be decided',
      revisit: 'To be looked at again',
      expires: 'Ends',
    } satisfies Readonly<Record<EventName, string>>,
  },
};
