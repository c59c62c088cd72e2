/** Prose for programs that show no markup: calendars, file formats, titles. */
import { parseInline } from '#markdown/inline.ts';

/** The words of inline Markdown. */
export function plainWords(prose: string): string {
  return parseInline(prose).text;
}
