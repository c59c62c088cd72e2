/** How much room words take, in a font whose letters are known, with some to spare for fonts of a playbook's own. */
// cspell:ignore fffd
import type { Line } from '../diagram.ts';
import { LETTER_WIDTHS } from './letter-widths.ts';

/** Of the text of a diagram, in its own units. */
export const SIZE = 14;
export const LINE_HEIGHT = 19;

const SPARE = 1.05;
const BOLD = 1.07;

const known = new Map(
  LETTER_WIDTHS.flatMap(([width, letters]) => Array.from(letters, (letter) => [letter, width] as const)),
);

export function textWidth(text: string, bold = false): number {
  let width = 0;
  for (const letter of text) width += letterWidth(letter);
  return (width * SIZE * SPARE * (bold ? BOLD : 1)) / 100;
}

export function lineWidth(line: Line): number {
  return line.reduce((sum, { text, bold }) => sum + textWidth(text, bold), 0);
}

export function linesWidth(lines: readonly Line[]): number {
  return Math.max(0, ...lines.map(lineWidth));
}

function letterWidth(letter: string): number {
  const width = known.get(letter) ?? known.get(letter.normalize('NFD')[0] ?? letter);
  if (width !== undefined) return width;
  if (/\p{M}|\u200d|\ufe0f/u.test(letter)) return 0;
  return /\p{Extended_Pictographic}/u.test(letter)
    ? 136
    : /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]|[\u{20000}-\u{3fffd}]/u.test(letter)
      ? 104
      : 76;
}
