/** What a calibration may be about: a level, or a move to it from the one before or from an equal one. */
import { findLevel } from '../level/level-address.ts';
import { levelBelow, orderedLevels } from '../level/order.ts';
import type { Entry } from '#model/entry.ts';
import type { Level } from '../ladder/schema.ts';

export interface Subject {
  readonly to: Level;
  readonly from?: Level | undefined;
}

/** Moves stay within the ladder; whoever comes from another is read against the level alone. */
export function subjectsOf(ladder: Entry<'ladder'>): readonly Subject[] {
  return orderedLevels(ladder.data).flatMap((to): readonly Subject[] => {
    const equals = to.equivalentTo.flatMap((address) => {
      const equal = findLevel(address, ladder, { find: () => undefined });
      return equal === undefined || equal.level === to ? [] : [equal.level];
    });
    const origins = new Set([levelBelow(ladder.data, to), ...equals].filter((level) => level !== undefined));
    return [{ to }, ...[...origins].map((from) => ({ from, to }))];
  });
}

/** Below the address of the ladder. */
export function packetPath({ from, to }: Subject): string {
  return `calibration/${from === undefined ? to.id : `from-${from.id}-to-${to.id}`}/`;
}
