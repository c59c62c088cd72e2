/**
 * The ways by which one ritual gets into a reader's calendar: its file, and addresses of the large providers. They are links,
 * so none of them hears of a reader before one is followed. Only Google's address carries a rhythm; Outlook's does by a subscription,
 * which needs the address of the site, and otherwise it and Yahoo's carry one date.
 */
import { Temporal } from 'temporal-polyfill';
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import { plainText } from '#markdown/plain-text.ts';
import { absolute } from '#site/assembly/absolute.ts';
import { universalRule } from '#words/calendar/calendar-file.ts';
import { recurringRituals } from '../cadence/recurring-rituals.ts';
import { pageOf } from '../feeds/description.ts';
import { feedPath } from '../feeds/exports.ts';
import type { NextDates } from '../next-dates/next-dates.ts';
import { rhythmWords } from '../words/rhythm-words.ts';

export type CalendarChoices = NonNullable<ReturnType<typeof calendarChoices>>;

interface Choice {
  readonly label: string;
  readonly href: string;
  /** What it brings: all dates, and whether they follow when the ritual moves. */
  readonly brings: string;
}

/** None where it has no date to come. */
export function calendarChoices(ritual: Entry<'ritual'>, next: NextDates | undefined, tools: PageTools) {
  const [recurring] = recurringRituals([ritual]);
  const [first] = next?.items ?? [];
  if (recurring === undefined || first === undefined) return undefined;
  const words = rhythmWords(tools.speech).addToCalendar;
  const details = [plainText(ritual.data.purpose), pageOf(ritual, tools)].filter((part) => part !== undefined);
  const event: Event = { title: ritual.data.title, details: details.join('\n\n'), next: first };
  const feed = absolute(feedPath(ritual), tools);
  const google: Choice = {
    label: 'Google Calendar',
    href: googleAddress(event, recurring.cadence),
    brings:
      recurring.cadence.exdates.length + recurring.cadence.moved.length > 0 ? words.withoutExceptions : words.copy,
  };
  const one = words.one(first.day);
  const subscribed = (host: string) =>
    feed && `${host}/calendar/0/addfromweb?${parameters({ url: feed, name: ritual.data.title })}`;
  const outlook = (label: string, host: string): Choice => {
    const subscription = subscribed(host);
    return { label, href: subscription ?? outlookAddress(host, event), brings: subscription ? words.follows : one };
  };
  return {
    file: feedPath(ritual),
    choices: [
      ...(feed === undefined
        ? []
        : [{ label: 'Apple Calendar', href: feed.replace(/^https?:/, 'webcal:'), brings: words.follows }]),
      google,
      outlook('Outlook.com', 'https://outlook.live.com'),
      outlook('Microsoft 365', 'https://outlook.office.com'),
      { label: 'Yahoo', href: yahooAddress(event), brings: one },
    ] satisfies readonly Choice[],
  };
}

interface Event {
  readonly title: string;
  readonly details: string;
  readonly next: NextDates['items'][number];
}

interface Series {
  readonly rrule: string;
  readonly start: string;
  readonly timezone: string;
  readonly duration: string;
}

/** From its next date on; a rule that counts has to begin where it is counted from. */
function googleAddress({ title, details, next }: Event, { rrule, start, timezone, duration }: Series): string {
  const begins = Temporal.PlainDateTime.from(/\bCOUNT=/.test(rrule) ? start : next.start.slice(0, 16));
  const dates = [begins, begins.add(duration)].map((moment) => basic(moment.toString({ smallestUnit: 'second' })));
  return `https://calendar.google.com/calendar/render?${parameters({
    action: 'TEMPLATE',
    text: title,
    dates: dates.join('/'),
    ctz: timezone,
    recur: `RRULE:${universalRule(rrule, timezone)}`,
    details,
  })}`;
}

function outlookAddress(host: string, { title, details, next }: Event): string {
  return `${host}/calendar/0/deeplink/compose?${parameters({
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: title,
    startdt: universal(next.start),
    enddt: universal(next.end),
    body: details,
  })}`;
}

function yahooAddress({ title, details, next }: Event): string {
  return `https://calendar.yahoo.com/?${parameters({
    v: '60',
    title,
    st: basic(universal(next.start)),
    et: basic(universal(next.end)),
    desc: details,
  })}`;
}

/** Spaces as `%20`: not every provider takes a plus for one. */
function parameters(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
}

function universal(moment: string): string {
  return Temporal.Instant.from(moment).toString({ smallestUnit: 'second' });
}

function basic(moment: string): string {
  return moment.replaceAll(/[-:]/g, '');
}
