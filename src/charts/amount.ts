/** A number with its unit, as a chart writes it. */
import type { Speech } from '#model/speech.ts';

/** A unit this long is written after each number; a longer one once, above the axis. */
const SHORT = 3;

export const isShort = (unit: string) => unit.length <= SHORT;

/** *4.2 hours*, *12 %*: in a sentence or a table. */
export function amountInWords(value: number, unit: string, speech: Speech): string {
  return withUnit(speech.number(value), unit);
}

/** *4.2*, *12 %*: where there is little room, and a longer unit is said elsewhere. */
export function amountInShort(value: number, unit: string, speech: Speech): string {
  return withUnit(speech.shortNumber(value), isShort(unit) ? unit : '');
}

/** The number and its unit stay on one line. */
const withUnit = (number: string, unit: string) => (unit === '' ? number : `${number}\u00a0${unit}`);
