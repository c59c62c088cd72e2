/** What the week, the month and the quarter have in common: their rituals, their clock, and what one may filter by. */
import { Temporal } from 'temporal-polyfill';
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import { dateInWords, monthName } from '#words/date-words.ts';
import { cadenceInWords } from '../cadence/cadence.ts';
import { belonging, categoriesOf, groupsOf } from './groups.ts';
import { recurringRituals } from '../cadence/recurring-rituals.ts';
import { CATEGORIES } from '../ritual/words.ts';

export type RhythmFrame = ReturnType<typeof rhythmFrame>;

export function rhythmFrame(
  rituals: readonly Entry<'ritual'>[],
  tools: PageTools,
  { from, to }: { readonly from: string; readonly to: string },
) {
  return {
    filter: choices(rituals, tools),
    /** The clock that the page goes by, such as *Europe/Berlin*. */
    zone: commonZone(rituals),
    span: spanInWords(from, to),
    /** What follows an event and so has no place in a calendar. */
    onEvent: rituals.filter(({ data }) => 'trigger' in data.cadence).map((ritual) => ritualLabel(ritual, tools)),
  };
}

/** A ritual as lists show it. */
export type RitualLabel = ReturnType<typeof ritualLabel>;

export function ritualLabel(ritual: Entry<'ritual'>, tools: Pick<PageTools, 'view' | 'address'>) {
  const { title, category, cadence } = ritual.data;
  const { teams, roles } = belonging(ritual, tools.view);
  const href = tools.address(ritual);
  const { rhythm } = cadenceInWords(cadence);
  const ids = (entries: readonly Entry[]) => entries.map(({ id }) => id).join(' ');
  return {
    label: title,
    href,
    category: CATEGORIES[category],
    rhythm: rhythm ?? ('rrule' in cadence ? cadence.rrule : ''),
    /** Attributes that the filter of the page reads. */
    filtered: { 'data-counted': href, 'data-team': ids(teams), 'data-role': ids(roles), 'data-category': category },
  };
}

/** The zone of most rituals: others are told on its clock. */
export function commonZone(rituals: readonly Entry<'ritual'>[]): string {
  const zones = Map.groupBy(recurringRituals(rituals), ({ cadence }) => cadence.timezone);
  return [...zones].toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? 'UTC';
}

function choices(rituals: readonly Entry<'ritual'>[], { view }: PageTools) {
  const entries = (kind: 'teams' | 'roles') =>
    groupsOf(kind, rituals, view).map(({ entry }) => ({ id: entry.id, label: entry.data.title }));
  const filters = [
    { name: 'team', label: 'Team', all: 'All teams', options: entries('teams') },
    { name: 'role', label: 'Role', all: 'All roles', options: entries('roles') },
    {
      name: 'category',
      label: 'Category',
      all: 'All categories',
      options: categoriesOf(rituals).map((id) => ({ id, label: CATEGORIES[id] })),
    },
  ];
  return filters.filter(({ options }) => options.length > 1);
}

/** *16 to 22 November 2026*, *30 November to 6 December 2026*. */
export function spanInWords(from: string, to: string): string {
  const [start, end] = [Temporal.PlainDate.from(from), Temporal.PlainDate.from(to)];
  const year = start.year === end.year ? '' : ` ${start.year}`;
  const month = start.month === end.month && year === '' ? '' : ` ${monthName(start.month)}`;
  return `${start.day}${month}${year} to ${dateInWords(to)}`;
}

export function mondayOf(day: string): string {
  const date = Temporal.PlainDate.from(day);
  return date.subtract({ days: date.dayOfWeek - 1 }).toString();
}

export function clock(moment: Temporal.ZonedDateTime): string {
  return moment.toPlainTime().toString({ smallestUnit: 'minute' });
}
