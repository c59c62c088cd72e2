/** The moves that a ladder knows: one step up, over to another track where it forks, sideways to an equal level. */
import type { Entry } from '#model/entry.ts';
import type { Playbook } from '#model/playbook.ts';
import { equalsOf, type PlacedLevel } from '../level/level-address.ts';
import { levelAbove, levelsOf, orderedLevels } from '../level/order.ts';

export interface LegalMove {
  readonly kind: 'up' | 'fork' | 'sideways';
  readonly from: PlacedLevel;
  readonly to: PlacedLevel;
}

/** From each level in the order of the ladder: up first, then over to other tracks, then to its equals. */
export function legalMoves(ladder: Entry<'ladder'>, playbook: Pick<Playbook, 'find'>): readonly LegalMove[] {
  return orderedLevels(ladder.data).flatMap((level): readonly LegalMove[] => {
    const from = { ladder, level };
    const above = levelAbove(ladder.data, level);
    const forks = ladder.data.tracks
      .filter(({ id, forksFrom }) => forksFrom === level.id && id !== level.track)
      .flatMap(({ id }) => levelsOf(ladder.data, id)[0] ?? []);
    const moves: readonly LegalMove[] = [
      ...(above === undefined ? [] : [{ kind: 'up' as const, from, to: { ladder, level: above } }]),
      ...forks.map((to) => ({ kind: 'fork' as const, from, to: { ladder, level: to } })),
      ...equalsOf(from, playbook).map((to) => ({ kind: 'sideways' as const, from, to })),
    ];
    const isFirst = (move: LegalMove, index: number) =>
      move.to.level !== level && moves.findIndex(({ to }) => to.level === move.to.level) === index;
    return moves.filter(isFirst);
  });
}
