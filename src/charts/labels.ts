/** Where words stand in a picture: beside what they name, inside the picture, and apart from each other. */
import type { Label, PlotLabel } from './chart.ts';
import { rounded } from './coordinates.ts';

/** The narrowest panel: a column of a page on a screen of 320 px. What fits there fits everywhere, for words keep their size. */
export const NARROWEST = 256;
/** From this width on, a plot shows its `roomy` labels: 26rem, as `Panel.astro` says too. */
export const ROOMY = 416;
/** Of a letter in a label, and what a wide one takes beyond that: a little more than in fact, as no letter can be measured here. */
const [LETTER, MORE] = [6.6, 2];
const WIDE = /[\d\p{Lu}%mw—]/gu;
/** Between the baselines of labels. */
export const LINE = 15;
/** Between a label and what it names. */
const APART = 5;

export function widthOf(words: string): number {
  return Math.ceil(words.length * LETTER + (words.match(WIDE)?.length ?? 0) * MORE);
}

/** The room that words take beside a plot. */
export function marginFor(labels: readonly Pick<Label, 'words'>[]): number {
  return labels.length === 0 ? 1 : Math.max(...labels.map(({ words }) => widthOf(words))) + APART;
}

/** Beside a place across the plot: after it, where that fits, else before it; nothing where neither does. */
export function beside(words: string, x: number, room: number): Pick<PlotLabel, 'anchor' | 'dx'> | undefined {
  const place = (x / 100) * room;
  const needed = widthOf(words) + APART;
  if (place + needed <= room) return { anchor: 'start', dx: APART };
  return place >= needed ? { anchor: 'end', dx: -APART } : undefined;
}

/** Centred on a place, or within the edge that is near. */
export function centred(words: string, x: number, room: number): PlotLabel['anchor'] {
  const place = (x / 100) * room;
  const half = widthOf(words) / 2;
  if (place < half) return 'start';
  return place + half > room ? 'end' : 'middle';
}

/** As `centred`; words that are longer than what is on either side of their place are moved until they are inside. */
export function within(words: string, x: number, room: number): Pick<PlotLabel, 'anchor' | 'dx'> {
  const anchor = centred(words, x, room);
  const [from, to] = extentOf({ words, x, anchor }, room);
  const dx = from < 0 ? -from : Math.min(0, room - to);
  return dx === 0 ? { anchor } : { anchor, dx: rounded(dx) };
}

/** From where to where something reaches in a plot of a known width. */
export type Extent = readonly [from: number, to: number];

export function extentOf(
  { words, x, anchor, dx = 0 }: Pick<PlotLabel, 'words' | 'x' | 'anchor' | 'dx'>,
  room: number,
): Extent {
  const width = widthOf(words);
  const place = (x / 100) * room + dx;
  const start = place - { start: 0, middle: width / 2, end: width }[anchor];
  return [start, start + width];
}

export const isClear = ([from, to]: Extent, [otherFrom, otherTo]: Extent): boolean =>
  to + APART <= otherFrom || otherTo + APART <= from;

/** A row for each label, from 0, so that labels of one row do not touch. */
export function rowsFor(labels: readonly Omit<PlotLabel, 'y'>[], room: number): readonly number[] {
  const rows: Extent[][] = [];
  return labels.map((label) => {
    const extent = extentOf(label, room);
    const free = rows.findIndex((row) => row.every((other) => isClear(extent, other)));
    const row = free === -1 ? rows.length : free;
    (rows[row] ??= []).push(extent);
    return row;
  });
}

/** The labels of a margin, moved up and down until none lies on another; they stay between the two heights where all have room there. */
export function apart(labels: readonly Label[], top: number, bottom: number): readonly Label[] {
  const placed = labels.toSorted((a, b) => a.y - b.y).map((label) => ({ ...label }));
  let least = top;
  for (const label of placed) {
    label.y = Math.max(label.y, least);
    least = label.y + LINE;
  }
  let most = bottom;
  for (const label of placed.toReversed()) {
    label.y = rounded(Math.min(label.y, most));
    most = label.y - LINE;
  }
  return placed;
}
