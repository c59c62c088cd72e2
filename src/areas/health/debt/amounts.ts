/** Person-days as people say them: whole ones from ten up, and a digit after the point below. */
import type { Speech } from '#model/speech.ts';

export function roundedDays(days: number): number {
  return Math.abs(days) < 10 ? Math.round(days * 10) / 10 : Math.round(days);
}

/** *271*, *1.5*. */
export function daysInWords(days: number, speech: Speech): string {
  return speech.number(roundedDays(days));
}
