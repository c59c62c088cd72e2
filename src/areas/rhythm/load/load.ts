/** How much of each role's week rituals take, where they collide, and which need not be meetings. */
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import { sharesOf } from '#charts/shares.ts';
import { conflicts } from './conflicts.ts';
import { dayInWords } from '../cadence/day-words.ts';
import { meetingLoad, tenths, type RoleLoad } from './meeting-load.ts';
import { isMeeting, onlyInforms } from './meetings.ts';
import type { Link } from '#model/page.ts';
import { ritualLabel } from '../calendar/frame.ts';

export type LoadBody = ReturnType<typeof loadBody>;

export function loadBody(rituals: readonly Entry<'ritual'>[], tools: PageTools) {
  const loads = meetingLoad(rituals, tools.view, tools.today);
  const most = Math.max(...loads.map(({ hours, limit = 0 }) => Math.max(hours, limit)), 1);
  const link = (entry: Entry) => ({ label: entry.data.title, href: tools.address(entry) });
  return {
    roles: loads.map((load) => roleView(load, most, link)),
    hasLimits: loads.some(({ limit }) => limit !== undefined),
    conflicts: conflicts(rituals, tools.view, tools.today).map(({ first, second, roles, on, times }) => ({
      first: link(first),
      second: link(second),
      roles: roles.map(link),
      day: dayInWords(on),
      times,
    })),
    asynchronous: rituals.filter(({ data }) => onlyInforms(data)).map((ritual) => ritualLabel(ritual, tools)),
    withAlternative: rituals
      .filter(({ data }) => isMeeting(data) && !onlyInforms(data) && data.asyncAlternative !== undefined)
      .map((ritual) => ritualLabel(ritual, tools)),
  };
}

function roleView({ role, hours, limit, isOver, shares }: RoleLoad, most: number, link: (entry: Entry) => Link) {
  return {
    role: link(role),
    hours: inWords(hours),
    limit: limit === undefined ? undefined : String(limit),
    isOver,
    bar: sharesOf(
      shares.map((share) => share.hours),
      most,
    ),
    limitAt: limit === undefined ? undefined : Math.round((limit / most) * 10_000) / 100,
    parts: shares.map((share) => ({ ...link(share.ritual), hours: inWords(share.hours) })),
  };
}

/** What is little is not nothing. */
function inWords(hours: number): string {
  return tenths(hours) === 0 ? 'under 0.1' : tenths(hours).toFixed(1);
}
