/** The order of levels: by rank, within a track. */
import type { Expectation, Ladder, Level } from '../ladder/schema.ts';

/** From the first level of a track to the last. */
export function levelsOf(ladder: Pick<Ladder, 'levels'>, track: string): readonly Level[] {
  return ladder.levels.filter((level) => level.track === track).toSorted((a, b) => a.rank - b.rank);
}

/** All levels, track by track. */
export function orderedLevels(ladder: Ladder): readonly Level[] {
  return ladder.tracks.flatMap((track) => levelsOf(ladder, track.id));
}

/** The level below in the same track; for the first of a track that forks, the one where it leaves the other track. */
export function levelBelow(ladder: Ladder, level: Level): Level | undefined {
  const track = levelsOf(ladder, level.track);
  const below = track[track.indexOf(level) - 1];
  if (below !== undefined) return below;
  const fork = ladder.tracks.find((each) => each.id === level.track)?.forksFrom;
  return ladder.levels.find((each) => each.id === fork && each.track !== level.track);
}

export function levelAbove(ladder: Ladder, level: Level): Level | undefined {
  const track = levelsOf(ladder, level.track);
  return track[track.indexOf(level) + 1];
}

/** What a level asks for by name. */
export function askedAt(ladder: Ladder, level: Level): readonly Expectation[] {
  return ladder.expectations.filter((expectation) => expectation.levels.includes(level.id));
}

/** All that a level asks for: by name, and because a lower one of its track did and it lasts. */
export function wholeOf({ ladder, level }: { readonly ladder: Ladder; readonly level: Level }): readonly Expectation[] {
  return [...askedAt(ladder, level), ...stillAskedAt(ladder, level)];
}

/** What a level still asks for because a lower one of its track did, and the expectation lasts. */
export function stillAskedAt(ladder: Ladder, level: Level): readonly Expectation[] {
  const lower = new Set(
    levelsOf(ladder, level.track)
      .filter((each) => each.rank < level.rank)
      .map((each) => each.id),
  );
  return ladder.expectations.filter(
    ({ cumulative, levels }) => cumulative && !levels.includes(level.id) && levels.some((each) => lower.has(each)),
  );
}
