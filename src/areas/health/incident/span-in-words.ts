/** Spans of an incident in words: hours and minutes up to two days, then days and hours. */
import { Temporal } from 'temporal-polyfill';
import type { Speech } from '#model/speech.ts';

const HOUR = 60;
const DAY = 24 * HOUR;

export function spanInWords(minutes: number, speech: Pick<Speech, 'duration'>): string {
  if (minutes < 2 * DAY)
    return speech.duration(Temporal.Duration.from({ minutes }).round({ largestUnit: 'hours' }).toString());
  const hours = Math.round(minutes / HOUR);
  return speech.duration(Temporal.Duration.from({ days: Math.floor(hours / 24), hours: hours % 24 }).toString());
}
