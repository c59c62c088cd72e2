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

/** What both texts begin and end with is set aside first: most changes are few, and the library takes its time over long texts. */
export function hunksOf(base: readonly string[], changed: readonly string[], side: Hunk['side']): readonly Hunk[] {
  const least = Math.min(base.length, changed.length);
  let same = 0;
  while (same < least && base[same] === changed[same]) same += 1;
  let tail = 0;
  while (tail < least - same && base.at(-1 - tail) === changed.at(-1 - tail)) tail += 1;
  const [before, after] = [base.slice(same, base.length - tail), changed.slice(same, changed.length - tail)];
  return diffIndices(before, after).map(({ buffer1: [start, length], buffer2: [from, added] }) => ({
    side,
    start: same + start,
    length,
    from: same + from,
    to: same + from + added,
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
