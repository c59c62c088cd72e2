/** What stands for an entry in lists, search and search engines: its summary, or else the beginning of its text. */
import type { Entry } from './entry.ts';

/** As long as a summary that fits on two lines. */
const LONGEST = 200;
/** A first sentence that is shorter says too little by itself. */
const SHORTEST = 60;

/** Inline Markdown; nothing where there is neither. */
export function summaryOf({ data, body }: Pick<Entry, 'data' | 'body'>): string | undefined {
  if (data.summary !== undefined) return data.summary;
  const lead = body?.outline.lead ?? '';
  return lead === '' ? undefined : escaped(beginningOf(lead));
}

/** To the end of a sentence where one ends in time, else to the end of a word. */
export function beginningOf(text: string): string {
  if (text.length <= LONGEST) return text;
  // Half a sign is none.
  const start = text.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/, '');
  const ends = [...start.matchAll(/[.!?](?=\s)|[。！？]/gu)].map(({ 0: mark, index }) => index + mark.length);
  const end = ends.findLast((each) => each >= SHORTEST);
  if (end !== undefined) return start.slice(0, end);
  const space = start.lastIndexOf(' ');
  return `${start.slice(0, space >= SHORTEST ? space : start.length).replace(/[\s,;:–—-]+$/u, '')}…`;
}

/** Words of a text that is read as Markdown once more. */
function escaped(words: string): string {
  return words.replace(/[\\`*_[\]<>&~]/g, String.raw`\$&`);
}
