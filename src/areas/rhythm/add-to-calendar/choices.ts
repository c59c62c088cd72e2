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
import { dayAfter } from '#words/day-after.ts';
import { daysBetween } from '../cadence/occurrences.ts';
import { recurringRituals, type RecurringRitual } from '../cadence/recurring-rituals.ts';
import { pageOf } from '../feeds/description.ts';
import { feedPath } from '../feeds/exports.ts';
import { FAR_DAYS, type NextDates } from '../next-dates/next-dates.ts';
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
  const one = words.one(first.day);
  const begins = beginningOf(recurring, tools.today);
  const { exdates, moved } = recurring.cadence;
  const google: Choice = {
    label: 'Google Calendar',
    href: googleAddress(event, recurring.cadence, begins),
    brings: begins === undefined ? one : exdates.length + moved.length > 0 ? words.withoutExceptions : words.copy,
  };
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
  readonly timezone: string;
  readonly duration: string;
}

/**
 * Its next day by the rule, at the time of the rule: from one that is held at another time, all that follow would be too.
 * A rule that counts has to begin where it is counted from. None where the rule has come to its end.
 */
function beginningOf({ cadence, recurrence }: RecurringRitual, today: string): Temporal.PlainDateTime | undefined {
  const begins = Temporal.PlainDateTime.from(cadence.start);
  if (recurrence.count !== undefined) return begins;
  const days = daysBetween(recurrence, cadence.start, today, dayAfter(today, FAR_DAYS));
  const away = new Set([...cadence.exdates, ...cadence.moved.map(({ day }) => day)]);
  const day = days.find((each) => !away.has(each)) ?? days[0];
  return day === undefined ? undefined : Temporal.PlainDate.from(day).toPlainDateTime(begins.toPlainTime());
}

function googleAddress(
  { title, details, next }: Event,
  { rrule, timezone, duration }: Series,
  begins: Temporal.PlainDateTime | undefined,
): string {
  const from = begins ?? Temporal.PlainDateTime.from(next.start.slice(0, 16));
  const dates = [from, from.add(duration)].map((moment) => basic(moment.toString({ smallestUnit: 'second' })));
  return `https://calendar.google.com/calendar/render?${parameters({
    action: 'TEMPLATE',
    text: title,
    dates: dates.join('/'),
    ctz: timezone,
    ...(begins !== undefined && { recur: `RRULE:${universalRule(rrule, timezone)}` }),
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
