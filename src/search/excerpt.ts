/** Cuts the part out of a text in which most of what was looked for stands close together. */
import { spaced } from './unspaced.ts';

export interface ExcerptPart {
  readonly text: string;
  readonly isMatch: boolean;
}

export interface Section {
  /** None for what stands before the first heading. */
  readonly heading?: Heading | undefined;
  /** From this word of the text up to, but not including, that one; the words of the heading stand before. */
  readonly from: number;
  readonly to: number;
  /** The places of what was found in it and in its heading. */
  readonly matches: readonly number[];
}

export interface Heading {
  readonly id: string;
  readonly text: string;
  /** The place of its first word. */
  readonly location: number;
}

/** The words of a text, at the places that Pagefind counts. */
export function placesOf(text: string): readonly string[] {
  return text.split(/[^\S\uFEFF]+/g);
}

/** A text by its headings, with what was found in each part. */
export function sectionsOf(
  words: readonly string[],
  headings: readonly Heading[],
  matches: readonly number[],
): readonly Section[] {
  const sorted = headings.toSorted((a, b) => a.location - b.location);
  return [undefined, ...sorted].map((heading, index) => {
    const start = heading?.location ?? 0;
    const to = sorted[index]?.location ?? words.length;
    const from = heading === undefined ? 0 : Math.min(to, start + placesOf(heading.text.trim()).length);
    return { heading, from, to, matches: matches.filter((place) => place >= start && place < to) };
  });
}

/** Words before the first match. */
const LEAD_IN = 4;

/** @param length how many words it should have */
export function excerpt(
  words: readonly string[],
  { from, to, matches }: Omit<Section, 'heading'>,
  length = 28,
): readonly ExcerptPart[] {
  const inside = new Set(matches);
  const first =
    densest(
      matches.filter((place) => place >= from),
      length,
    ) - LEAD_IN;
  const start = first - from > LEAD_IN ? first : from;
  const end = Math.min(to, start + length);
  const parts: ExcerptPart[] = [];
  if (start > from) parts.push({ text: '… ', isMatch: false });
  for (let place = start; place < end; place += 1) {
    const text = words[place] ?? '';
    const shown = spaced(text);
    const space = shown.endsWith(' ') ? ' ' : '';
    if (inside.has(place)) parts.push({ text: shown.trimEnd(), isMatch: true }, { text: space, isMatch: false });
    else parts.push({ text: shown, isMatch: false });
  }
  if (end < to) parts.push({ text: '…', isMatch: false });
  return joinParts(parts);
}

/** The place of the match from which on a stretch of this length holds most others. */
function densest(matches: readonly number[], length: number): number {
  const sorted = matches.toSorted((a, b) => a - b);
  const count = (start: number) => sorted.filter((place) => place >= start && place < start + length).length;
  return sorted.reduce((best, start) => (count(start) > count(best) ? start : best), sorted[0] ?? 0);
}

function joinParts(parts: readonly ExcerptPart[]): readonly ExcerptPart[] {
  const joined: ExcerptPart[] = [];
  for (const part of parts) {
    if (part.text === '') continue;
    const last = joined.at(-1);
    if (last?.isMatch === part.isMatch)
      joined[joined.length - 1] = { text: last.text + part.text, isMatch: part.isMatch };
    else joined.push(part);
  }
  return joined;
}
