/** Which levels of the playbook equal each other: each pair once, with the place where it is said. */
import type { Entry } from '#model/entry.ts';
import type { Location } from '#model/location.ts';
import type { Playbook } from '#model/playbook.ts';
import { findLevel, levelKey, type PlacedLevel } from '../level/level-address.ts';

export interface Equivalence {
  readonly one: PlacedLevel;
  readonly other: PlacedLevel;
  readonly location: Location;
}

export function equivalences(
  ladders: readonly Entry<'ladder'>[],
  playbook: Pick<Playbook, 'find'>,
): readonly Equivalence[] {
  const found = new Map<string, Equivalence>();
  for (const ladder of ladders) {
    for (const [index, level] of ladder.data.levels.entries()) {
      for (const [position, address] of level.equivalentTo.entries()) {
        const one = { ladder, level };
        const other = findLevel(address, ladder, playbook);
        if (other === undefined) continue;
        const key = [levelKey(one), levelKey(other)].toSorted().join(' ');
        if (!found.has(key))
          found.set(key, { one, other, location: ladder.at(['levels', index, 'equivalentTo', position]) });
      }
    }
  }
  return [...found.values()];
}

export function onSameTrack(a: PlacedLevel, b: PlacedLevel): boolean {
  return a.ladder.id === b.ladder.id && a.level.track === b.level.track;
}

/** The other pair as seen from the tracks of the first, where it joins the same two. */
export function alongside(pair: Equivalence, other: Equivalence): Equivalence | undefined {
  const turned = { ...other, one: other.other, other: other.one };
  return [other, turned].find((each) => onSameTrack(pair.one, each.one) && onSameTrack(pair.other, each.other));
}

/** Whether two pairs between the same tracks stand in opposite order. */
export function contradict(a: Equivalence, b: Equivalence): boolean {
  return Math.sign(a.one.level.rank - b.one.level.rank) !== Math.sign(a.other.level.rank - b.other.level.rank);
}
