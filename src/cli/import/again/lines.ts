/** The lines of an imported text as marks that can be compared without keeping the text. */
import { createHash } from 'node:crypto';

/** 36 bits: of a million lines of one file, two others agree by chance in one file of a hundred. */
const MARK = 6;

/** Stands for the day of an import, which is no change of the source. */
const DAY = '\u0000day';

export function linesOf(text: string): readonly string[] {
  return text.split(/\r?\n/);
}

/** @param day that of the import which wrote the text: where it stands, any other import's day may stand */
export function marksOf(lines: readonly string[], day: string): readonly string[] {
  return lines.map((line) => markOf(line.replaceAll(day, DAY)));
}

export function markOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('base64url').slice(0, MARK);
}
