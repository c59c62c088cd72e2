/** The files of rituals for other programs: calendars to subscribe to, and agendas to take notes in. */
import type { Entry } from '#model/entry.ts';
import type { ExportedFile, PageTools } from '#model/kind.ts';
import { calendarFile } from '#words/calendar/calendar-file.ts';
import { dayAfter } from '#words/day-after.ts';
import { agendaMarkdown } from '../agenda/agenda-markdown.ts';
import { feedEvents } from './feed.ts';
import { groupsOf } from '../calendar/groups.ts';
import { recurringRituals } from '../cadence/recurring-rituals.ts';
import { rhythmWords } from '../words/rhythm-words.ts';

/** A calendar that one can subscribe to, before it is written. */
export interface Feed {
  readonly path: string;
  readonly name: string;
  readonly group: 'all' | 'team' | 'role' | 'ritual';
  readonly rituals: readonly Entry<'ritual'>[];
}

export function ritualExports(rituals: readonly Entry<'ritual'>[], tools: PageTools): readonly ExportedFile[] {
  const calendars = feeds(rituals, tools).map((feed) => ({ path: feed.path, content: () => calendarOf(feed, tools) }));
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
  const grouped = (kind: 'teams' | 'roles', group: 'team' | 'role') =>
    groupsOf(kind, recurring, view).map(({ entry, rituals: own }): Feed => ({
      path: `/rhythm/${kind}/${entry.id}.ics`,
      name: entry.data.title,
      group,
      rituals: own,
    }));
  return [
    {
      path: '/rhythm/all.ics',
      name: rhythmWords(speech).feeds.all(speech.names.ritual),
      group: 'all',
      rituals: recurring,
    },
    ...grouped('teams', 'team'),
    ...grouped('roles', 'role'),
    ...recurring.map((ritual): Feed => ({
      path: feedPath(ritual),
      name: ritual.data.title,
      group: 'ritual',
      rituals: [ritual],
    })),
  ];
}

export function feedPath(ritual: Entry<'ritual'>): string {
  return `/rituals/${ritual.id}.ics`;
}

export function agendaPath(ritual: Entry<'ritual'>): string {
  return `/rituals/${ritual.id}.md`;
}

/** Twelve years: enough to know the rules of a zone, and further than any calendar shows. */
const DAYS_OF_ZONES = 4383;

function calendarOf({ name, rituals }: Feed, tools: PageTools): string {
  const { speech, view } = tools;
  const { name: playbook } = view.config;
  return calendarFile({
    name: `${name} · ${playbook}`,
    description: rhythmWords(speech).feeds.from(speech.names.ritual, playbook),
    events: feedEvents(rituals, tools),
    until: dayAfter(tools.today, DAYS_OF_ZONES),
  });
}
