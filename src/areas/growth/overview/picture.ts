/** The picture of a ladder: its tracks and those of other ladders that have equal levels, side by side. */
import type { Entry } from '#model/entry.ts';
import type { Playbook } from '#model/playbook.ts';
import type { Ladder } from '../ladder/schema.ts';
import { heights } from './heights.ts';
import { equalsOf, levelKey, type PlacedLevel } from '../level/level-address.ts';
import { levelsOf } from '../level/order.ts';

export interface PlacedTrack {
  readonly ladder: Entry<'ladder'>;
  readonly track: Ladder['tracks'][number];
}

export interface Picture {
  readonly columns: readonly PlacedTrack[];
  /** From the highest to the lowest, one cell a column. */
  readonly rows: readonly (readonly (PlacedLevel | undefined)[])[];
}

export function picture(ladder: Entry<'ladder'>, playbook: Pick<Playbook, 'find'>): Picture {
  const own = tracksOf(ladder);
  const equals = own.flatMap(levelsIn).flatMap((level) => equalsOf(level, playbook));
  const others = new Map(
    equals.filter((each) => each.ladder.id !== ladder.id).map((each) => [each.ladder.id, each.ladder]),
  );
  const theirs = [...others.values()]
    .flatMap(tracksOf)
    .filter((column) => levelsIn(column).some((level) => equals.some((each) => levelKey(each) === levelKey(level))));
  const columns = [...own, ...theirs];

  const levels = new Map(columns.flatMap(levelsIn).map((placed) => [levelKey(placed), placed]));
  const pairs = [...levels.values()].flatMap((level) =>
    equalsOf(level, playbook).map((other) => [levelKey(level), levelKey(other)] as const),
  );
  const rows = heights(
    columns.map((column) => levelsIn(column).map(levelKey)),
    pairs,
  );
  return { columns, rows: rows.map((row) => row.map((key) => (key === undefined ? undefined : levels.get(key)))) };
}

function tracksOf(ladder: Entry<'ladder'>): readonly PlacedTrack[] {
  return ladder.data.tracks.map((track) => ({ ladder, track }));
}

function levelsIn({ ladder, track }: PlacedTrack): readonly PlacedLevel[] {
  return levelsOf(ladder.data, track.id).map((level) => ({ ladder, level }));
}
