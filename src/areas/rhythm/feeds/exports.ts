/** The files of rituals for other programs: calendars to subscribe to, and agendas to take notes in. */
import { formerIds } from '#model/former-address.ts';
import { entryKey, type Entry } from '#model/entry.ts';
import type { ExportedFile, PageTools } from '#model/kind.ts';
import { once } from '#model/once.ts';
import { calendarFile } from '#words/calendar/calendar-file.ts';
import { dayAfter } from '#words/day-after.ts';
import { agendaMarkdown } from '../agenda/agenda-markdown.ts';
import { categoriesOf, groupsOf } from '../calendar/groups.ts';
import { recurringRituals } from '../cadence/recurring-rituals.ts';
import { rhythmWords } from '../words/rhythm-words.ts';
import { ritualEvents, type RitualEvent } from './ritual-events.ts';

/** A calendar that one can subscribe to, before it is written. */
export interface Feed {
  readonly path: string;
  readonly name: string;
  readonly group: 'all' | 'team' | 'role' | 'category' | 'ritual';
  readonly rituals: readonly Entry<'ritual'>[];
  holds(event: RitualEvent): boolean;
}

export function ritualExports(rituals: readonly Entry<'ritual'>[], tools: PageTools): readonly ExportedFile[] {
  const events = once(() => ritualEvents(rituals, tools));
  const offered = feeds(rituals, tools);
  const calendars = [...offered, ...formerFeeds(offered, events(), tools)].map((feed) => ({
    path: feed.path,
    content: () => calendarOf(feed, events().filter(feed.holds), tools),
  }));
  const agendas = rituals
    .filter(({ data }) => data.agenda.length > 0)
    .map((ritual) => ({ path: agendaPath(ritual), content: () => agendaMarkdown(ritual.data, tools.speech) }));
  return [...calendars, ...agendas];
}

/** The widest first. A team or role whose rituals all follow events has none. */
export function feeds(
  rituals: readonly Entry<'ritual'>[],
  { view, speech }: Pick<PageTools, 'view' | 'speech'>,
): readonly Feed[] {
  const recurring = recurringRituals(rituals)
    .map(({ ritual }) => ritual)
    .filter(({ data }) => data.status !== 'archived');
  if (recurring.length === 0) return [];
  const words = rhythmWords(speech);
  const grouped = (kind: 'teams' | 'roles', group: 'team' | 'role') =>
    groupsOf(kind, recurring, view).map(({ entry, rituals: own }): Feed => ({
      path: groupPath(kind, entry.id),
      name: entry.data.title,
      group,
      rituals: own,
      holds: ({ groups }) => groups.has(entryKey(entry)),
    }));
  return [
    {
      path: ALL,
      name: words.feeds.all(speech.names.ritual),
      group: 'all',
      rituals: recurring,
      holds: () => true,
    },
    ...grouped('teams', 'team'),
    ...grouped('roles', 'role'),
    ...categoriesOf(recurring).map((id): Feed => ({
      path: categoryPath(id),
      name: words.categories[id],
      group: 'category',
      rituals: recurring.filter(({ data }) => data.category === id),
      holds: ({ category }) => category === id,
    })),
    ...recurring.map((ritual): Feed => ({
      path: feedPath(ritual),
      name: ritual.data.title,
      group: 'ritual',
      rituals: [ritual],
      holds: ({ ids }) => ids[0] === ritual.id,
    })),
  ];
}

/**
 * Who subscribed to one ritual goes on under its new name, as does who follows a team or a role; and all hear of what was cancelled,
 * also where a calendar holds nothing else.
 */
function formerFeeds(
  offered: readonly Feed[],
  events: readonly RitualEvent[],
  { view, speech }: Pick<PageTools, 'view' | 'speech'>,
): readonly Feed[] {
  const taken = new Set(offered.map(({ path }) => path));
  const words = rhythmWords(speech);
  const all = events.length === 0 ? [] : [{ path: ALL, name: words.feeds.all(speech.names.ritual), holds: () => true }];
  const groups = [...new Set(events.flatMap((each) => [...each.groups]))].flatMap((key) => {
    const entry = view.resolve(key, ['team', 'role']);
    if (entry === undefined) return [];
    const holds = (event: RitualEvent) => event.groups.has(key);
    return [entry.id, ...formerIds(entry.data)].map((id) => ({
      path: groupPath(entry.kind === 'team' ? 'teams' : 'roles', id),
      name: entry.data.title,
      holds,
    }));
  });
  const categories = [...new Set(events.map(({ category }) => category))].map((id) => ({
    path: categoryPath(id),
    name: words.categories[id],
    holds: (event: RitualEvent) => event.category === id,
  }));
  const own = events.flatMap((each) =>
    each.ids.map((id) => ({ path: pathOf(id), name: each.event.title, holds: (other: RitualEvent) => other === each })),
  );
  return [...new Map([...all, ...groups, ...categories, ...own].map((feed) => [feed.path, feed])).values()]
    .filter(({ path }) => !taken.has(path))
    .map((feed) => ({ ...feed, group: 'ritual', rituals: [] }));
}

const ALL = '/rhythm/all.ics';

export function feedPath(ritual: Entry<'ritual'>): string {
  return pathOf(ritual.id);
}

function groupPath(kind: 'teams' | 'roles', id: string): string {
  return `/rhythm/${kind}/${id}.ics`;
}

function categoryPath(id: string): string {
  return `/rhythm/categories/${id}.ics`;
}

function pathOf(id: string): string {
  return `/rituals/${id}.ics`;
}

export function agendaPath(ritual: Entry<'ritual'>): string {
  return `/rituals/${ritual.id}.md`;
}

/** Twelve years: enough to know the rules of a zone, and further than any calendar shows. */
const DAYS_OF_ZONES = 4383;

function calendarOf({ name }: Feed, events: readonly RitualEvent[], tools: PageTools): string {
  const { speech, view } = tools;
  const { name: playbook } = view.config;
  return calendarFile({
    name: [name, playbook].filter((part) => part !== '').join(' · '),
    description: rhythmWords(speech).feeds.from(speech.names.ritual, playbook),
    events: events.map(({ event }) => event),
    until: dayAfter(tools.today, DAYS_OF_ZONES),
  });
}
