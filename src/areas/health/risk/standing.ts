/** Where a risk stands on a day: how much it would matter, and whether it still has to be watched. */
import { daysBetween } from '#words/days-between.ts';
import type { Risk } from './schema.ts';

/** From here on something has to be done: likely and serious. */
export const HIGH = 15;
/** Below it, a risk is written down and left alone. */
export const MIDDLE = 8;

/** What to think of an exposure. */
export const BANDS = ['high', 'middle', 'low'] as const;
export type Band = (typeof BANDS)[number];

export function bandOf(exposure: number): Band {
  return exposure >= HIGH ? 'high' : exposure >= MIDDLE ? 'middle' : 'low';
}

/** Within these days, something that is due is talked about. */
export const SOON = 28;

export function exposureOf({ likelihood, impact }: Pick<Risk, 'likelihood' | 'impact'>): number {
  return likelihood * impact;
}

/** Whether it may still come true, and is looked at in meetings. What is accepted is lived with, and listed apart. */
export function isWatched({ state }: Pick<Risk, 'state'>): boolean {
  return state === 'open' || state === 'mitigated';
}

/** Whether it can still come true. */
export function isAlive({ state }: Pick<Risk, 'state'>): boolean {
  return isWatched({ state }) || state === 'accepted';
}

/** Whether nobody has been named who sees to it. An owner whom readers may not see is one. */
export function isUnowned({ owner }: Pick<Risk, 'owner'>): boolean {
  return owner === undefined;
}

/** Whether others owe it without having said yes. */
export function isNotAgreed({ type, agreed, state }: Pick<Risk, 'type' | 'agreed' | 'state'>): boolean {
  return type === 'dependency' && agreed !== true && isWatched({ state });
}

/** Whether a day has passed or is near. */
export function isSoon(day: string | undefined, today: string): boolean {
  return day !== undefined && (day <= today || daysBetween(today, day) <= SOON);
}
