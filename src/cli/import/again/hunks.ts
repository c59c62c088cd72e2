/** Where a text differs from its base, and which of two sides’ differences meet. */
import { diffIndices } from 'node-diff3';

/** Lines of the base that one side has otherwise. */
export interface Hunk {
  readonly side: 'here' | 'source';
  readonly start: number;
  readonly length: number;
  /** The lines in their place, by number in the text of that side. */
  readonly from: number;
  readonly to: number;
}

export function hunksOf(base: readonly string[], changed: readonly string[], side: Hunk['side']): readonly Hunk[] {
  // The library's types know no arrays that cannot be changed; it changes none.
  return diffIndices([...base], [...changed]).map(({ buffer1: [start, length], buffer2: [from, added] }) => ({
    side,
    start,
    length,
    from,
    to: from + added,
  }));
}

/** Hunks in the order of the base, those of both sides that change the same lines together. */
export function meeting(hunks: readonly Hunk[]): readonly (readonly Hunk[])[] {
  const groups: Hunk[][] = [];
  let end = -1;
  let lastStart = -1;
  for (const hunk of hunks.toSorted((a, b) => a.start - b.start || a.length - b.length)) {
    const isInsertedThere = hunk.start === lastStart && hunk.length === 0;
    if (hunk.start < end || isInsertedThere) groups.at(-1)?.push(hunk);
    else groups.push([hunk]);
    end = Math.max(end, hunk.start + hunk.length);
    lastStart = hunk.start;
  }
  return groups;
}
