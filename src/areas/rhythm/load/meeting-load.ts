/** How many hours a week rituals ask of somebody who has a role, and of whom more than was agreed. */
import { entryKey, type Entry } from '#model/entry.ts';
import { minutesIn } from '#words/duration.ts';
import type { Config } from '#model/config.ts';
import type { Playbook } from '#model/playbook.ts';
import { dayAfter } from '#words/day-after.ts';
import { attending, isMeeting } from './meetings.ts';
import { daysBetween } from '../cadence/occurrences.ts';
import { recurringRituals, type RecurringRitual } from '../cadence/recurring-rituals.ts';

export interface RoleLoad {
  readonly role: Entry;
  /** Hours a week, on the average of a year. */
  readonly hours: number;
  /** None where nothing was agreed. */
  readonly limit?: number | undefined;
  readonly isOver: boolean;
  /** What it is made of, the heaviest first. */
  readonly shares: readonly LoadShare[];
}

interface LoadShare {
  readonly ritual: Entry<'ritual'>;
  /** Where the ritual names the role. */
  readonly index: number;
  readonly hours: number;
}

const WEEKS = 52;

/** The heaviest load first. */
export function meetingLoad(
  rituals: readonly Entry<'ritual'>[],
  playbook: Pick<Playbook, 'config' | 'resolve'>,
  today: string,
): readonly RoleLoad[] {
  const shares = recurringRituals(rituals).flatMap((recurring) => {
    const hours = hoursAWeek(recurring, today);
    return hours === 0
      ? []
      : rolesOf(recurring, playbook).map(({ role, index }) => ({ ...recurring, role, index, hours }));
  });
  return [...Map.groupBy(shares, ({ role }) => entryKey(role)).values()]
    .flatMap((own) => {
      const [first] = own;
      return first === undefined ? [] : [loadOf(first.role, own, playbook.config)];
    })
    .toSorted((a, b) => b.hours - a.hours || a.role.data.title.localeCompare(b.role.data.title, 'en'));
}

function loadOf(role: Entry, shares: readonly LoadShare[], config: Config): RoleLoad {
  const hours = shares.reduce((sum, share) => sum + share.hours, 0);
  const limit = limitOf(role, config);
  return {
    role,
    hours,
    limit,
    isOver: limit !== undefined && tenths(hours) > limit,
    shares: shares
      .map(({ ritual, index, hours: part }) => ({ ritual, index, hours: part }))
      .toSorted((a, b) => b.hours - a.hours || a.ritual.data.title.localeCompare(b.ritual.data.title, 'en')),
  };
}

/** What was agreed for this role, or for any. Teams have no limit: it is people who sit in meetings. */
function limitOf(role: Entry, { meetingLoad: limits }: Config): number | undefined {
  return role.kind === 'role' ? (limits.roles[role.id] ?? limits.default) : undefined;
}

/** As readers see it; a limit is not passed by what nobody can see. */
export function tenths(hours: number): number {
  return Math.round(hours * 10) / 10;
}

/** Each role once, however many lines name it. */
function rolesOf(
  { ritual }: RecurringRitual,
  playbook: Pick<Playbook, 'resolve'>,
): readonly { readonly role: Entry; readonly index: number }[] {
  const found = new Map<string, { readonly role: Entry; readonly index: number }>();
  for (const participation of attending(ritual.data)) {
    const role = playbook.resolve(participation.role, ['role', 'team']);
    if (role !== undefined && !found.has(entryKey(role)))
      found.set(entryKey(role), { role, index: ritual.data.roles.indexOf(participation) });
  }
  return [...found.values()];
}

function hoursAWeek({ ritual, cadence, recurrence }: RecurringRitual, today: string): number {
  if (!isMeeting(ritual.data)) return 0;
  const days = daysBetween(recurrence, cadence.start, today, dayAfter(today, WEEKS * 7 - 1));
  const held = days.filter((day) => !cadence.exdates.includes(day)).length;
  return (held * (minutesIn(cadence.duration) ?? 0)) / 60 / WEEKS;
}
