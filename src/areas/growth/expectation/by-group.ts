/** Expectations under the groups that they are about. */
import type { Expectation, Group } from '../ladder/schema.ts';
import { placeGroups, type PlacedGroup } from '../composition/groups.ts';

export interface FilledGroup extends PlacedGroup {
  readonly expectations: readonly Expectation[];
}

/** Groups that hold something, themselves or in a group within them, in the order of the ladder. */
export function byGroup(groups: readonly Group[], expectations: readonly Expectation[]): readonly FilledGroup[] {
  const own = Map.groupBy(expectations, ({ group }) => group);
  const placed = placeGroups(groups);
  return placed
    .filter((_, index) => {
      const inside = placed.slice(index + 1);
      const end = inside.findIndex(({ depth }) => depth <= (placed[index]?.depth ?? 0));
      return [placed[index], ...inside.slice(0, end === -1 ? undefined : end)].some(
        (each) => each !== undefined && own.has(each.group.id),
      );
    })
    .map((each) => ({ ...each, expectations: own.get(each.group.id) ?? [] }));
}

/** Those that hold something themselves. */
export function groupsAsking(groups: readonly Group[], expectations: readonly Expectation[]): readonly FilledGroup[] {
  return byGroup(groups, expectations).filter((each) => each.expectations.length > 0);
}
