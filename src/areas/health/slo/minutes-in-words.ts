/** So many minutes, in the units in which people would say it: 75 are *1 hour and 15 minutes*, 2,880 *two days*. */
import type { Speech } from '#model/speech.ts';
import { DAY, HOUR } from './budget/spans.ts';

export function minutesInWords(minutes: number, speech: Speech): string {
  if (minutes < 1) return speech.duration(`PT${Math.max(1, Math.round(minutes * 60))}S`);
  if (minutes < DAY) return speech.duration(timeOf(Math.round(minutes)));
  const hours = Math.round(minutes / HOUR);
  const [days, rest] = [Math.floor(hours / 24), hours % 24];
  return speech.duration(rest === 0 ? `P${days}D` : `P${days}DT${rest}H`);
}

function timeOf(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / HOUR), minutes % HOUR];
  return `PT${hours === 0 ? '' : `${hours}H`}${rest === 0 && hours > 0 ? '' : `${rest}M`}`;
}
