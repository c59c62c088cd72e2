/** How much of each role's week rituals take, where they collide, and which need not be meetings. */
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import { sharesOf } from '#charts/shares.ts';
import { conflicts } from './conflicts.ts';
import { meetingLoad, tenths, type RoleLoad } from './meeting-load.ts';
import { isMeeting, onlyInforms } from './meetings.ts';
import type { Speech } from '#model/speech.ts';
import { ritualLabel } from '../calendar/frame.ts';
import { rhythmWords } from '../words/rhythm-words.ts';

export type LoadBody = ReturnType<typeof loadBody>;

export function loadBody(rituals: readonly Entry<'ritual'>[], tools: PageTools) {
  const loads = meetingLoad(rituals, tools.view, tools.today);
  const most = Math.max(...loads.map(({ hours, limit = 0 }) => Math.max(hours, limit)), 1);
  return {
    roles: loads.map((load) => roleView(load, most, tools)),
    hasLimits: loads.some(({ limit }) => limit !== undefined),
    conflicts: conflicts(rituals, tools.view, tools.today).map(({ first, second, roles, on, times }) => ({
      first: tools.linkTo(first),
      second: tools.linkTo(second),
      roles: roles.map((role) => tools.linkTo(role)),
      day: rhythmWords(tools.speech).calendar.day(on),
      times,
    })),
    asynchronous: rituals.filter(({ data }) => onlyInforms(data)).map((ritual) => ritualLabel(ritual, tools)),
    withAlternative: rituals
      .filter(({ data }) => isMeeting(data) && !onlyInforms(data) && data.asyncAlternative !== undefined)
      .map((ritual) => ritualLabel(ritual, tools)),
  };
}

function roleView({ role, hours, limit, isOver, shares }: RoleLoad, most: number, { linkTo, speech }: PageTools) {
  const told = (each: number) => loadInWords(each, speech);
  return {
    role: linkTo(role),
    hours: told(hours),
    limit: limit === undefined ? undefined : speech.number(limit),
    isOver,
    bar: sharesOf(
      shares.map((share) => share.hours),
      most,
    ),
    limitAt: limit === undefined ? undefined : Math.round((limit / most) * 10_000) / 100,
    parts: shares.map((share) => ({ ...linkTo(share.ritual), hours: told(share.hours) })),
  };
}

/** What is little is not nothing. */
export function loadInWords(hours: number, speech: Speech): string {
  const { under, figure } = rhythmWords(speech).load;
  return tenths(hours) === 0 ? under(figure(0.1)) : figure(tenths(hours));
}
