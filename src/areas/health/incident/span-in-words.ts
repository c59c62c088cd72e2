/** Spans of an incident in digits, so that they compare: hours and minutes up to two days, then days and hours. */
import type { Speech } from '#model/speech.ts';
import { healthWords } from '../words/health-words.ts';

const HOUR = 60;
const DAY = 24 * HOUR;

export function spanInWords(minutes: number, speech: Pick<Speech, 'language'>): string {
  const { span } = healthWords(speech).incident;
  const rounded = Math.round(minutes);
  if (rounded < 2 * DAY) return span({ days: 0, hours: Math.floor(rounded / HOUR), minutes: rounded % HOUR });
  const hours = Math.round(rounded / HOUR);
  return span({ days: Math.floor(hours / 24), hours: hours % 24, minutes: 0 });
}
