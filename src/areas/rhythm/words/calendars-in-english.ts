/** What is said about taking the rhythm into a calendar of one's own, once or by subscription, in English. */
import type { Name, Names } from '#model/speech.ts';
import { counted } from '#words/number-words.ts';
import type { Feed } from '../feeds/exports.ts';
import { ADDRESS_WORDS } from '../feeds/feed-address-words.ts';

export const calendarsInEnglish = {
  addToCalendar: {
    name: 'Add to my calendar',
    file: 'Calendar file',
    fileFor: 'for Apple Calendar, Outlook, Thunderbird and others',
    copy: 'all dates, as they are today',
    withoutExceptions: 'all dates, also those that are left out or moved',
    follows: 'all dates, and follows changes',
    one: (day: string) => `only ${day}`,
    subscribe: 'Subscribe, so that changes reach your calendar',
  },
  feeds: {
    title: 'Subscribe to the rhythm',
    short: 'Subscribe',
    description: (ritual: Name) => `The ${ritual.inText.many} in your own calendar, kept true by themselves.`,
    lead: (ritual: Name) =>
      `Subscribe once, and a ${ritual.inText.one} that moves here moves in your calendar too. Each calendar below is a file that any calendar program reads.`,
    sections: { how: 'How to subscribe', calendars: 'Calendars' },
    choose: 'Choose a calendar below and copy its address. Then:',
    /** What stands between asterisks is a name that the program gives to something. */
    programs: {
      outlook: {
        name: 'Outlook',
        how: 'Calendar, *Add calendar*, *Subscribe from web*; paste the address and give it a name.',
      },
      google: {
        name: 'Google Calendar',
        how: 'In a browser, beside *Other calendars* choose *+*, *From URL*, and paste the address. Google must be able to reach it: for a site inside your company’s network, import the file instead.',
      },
      apple: {
        name: 'Apple Calendar',
        how: '*File*, *New Calendar Subscription*; paste the address and let it refresh every day.',
      },
    },
    withoutSubscription: 'Without a subscription',
    saveFile: (ritual: Name) =>
      `Save the file and open it, or import it. It is a copy of today: import it again when a ${ritual.inText.one} changes, and the events you have are brought up to date, not doubled.`,
    groups: ({ team, role, ritual }: Names): Readonly<Record<Feed['group'], string>> => ({
      all: 'Everything',
      team: `By ${team.inText.one}`,
      role: `By ${role.inText.one}`,
      category: 'By category',
      ritual: `By ${ritual.inText.one}`,
    }),
    all: (ritual: Name) => `All ${ritual.inText.many}`,
    from: (ritual: Name, playbook: string) => `${ritual.many} from ${playbook}`,
    count: (count: number, ritual: Name) =>
      count === 1 ? `one ${ritual.inText.one}` : counted(count, ritual.inText.one, ritual.inText.many),
    cancelled: (ritual: Name) => `This ${ritual.inText.one} is no longer held.`,
    copy: 'Copy address',
    copyOf: (calendar: string) => `of ${calendar}`,
    copying: ADDRESS_WORDS,
  },
};
