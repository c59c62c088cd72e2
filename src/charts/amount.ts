/** A number with its unit, as a chart writes it. */
import type { Speech } from '#model/speech.ts';

/** A unit this long is written after each number; a longer one once, above the axis. */
const SHORT = 3;

export const isShort = (unit: string) => unit.length <= SHORT;

/** *4.2 hours*, *12 %*: in a sentence or a table. */
export function amountInWords(value: number, unit: string, speech: Speech): string {
  // The number and its unit stay on one line.
  return unit === '' ? speech.number(value) : `${speech.number(value)}\u00a0${unit}`;
}

/** *4.2*, *12 %*: where there is little room, and a longer unit is said elsewhere. */
export function amountInShort(value: number, unit: string, speech: Speech): string {
  return isShort(unit) ? amountInWords(value, unit, speech) : speech.number(value);
}
