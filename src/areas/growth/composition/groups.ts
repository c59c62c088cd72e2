/** The groups of a ladder as the tree that they form. */
import { wayRound } from '#model/way-round.ts';
import type { Group } from '../expectation/expectation.ts';

export interface PlacedGroup {
  readonly group: Group;
  /** How many groups it stands in. */
  readonly depth: number;
  /** The outermost group around it, or itself. */
  readonly root: string;
}

/** Each group once, parents before their children, otherwise as written. A group in a cycle counts as outermost. */
export function placeGroups(groups: readonly Group[]): readonly PlacedGroup[] {
  const ids = new Set(groups.map((group) => group.id));
  const isOutermost = (group: Group) => group.parent === undefined || !ids.has(group.parent) || inCycle(group, groups);
  const below = (parent: PlacedGroup): readonly PlacedGroup[] => {
    const children = groups.filter((group) => group.parent === parent.group.id && !isOutermost(group));
    return [parent, ...children.flatMap((group) => below({ group, depth: parent.depth + 1, root: parent.root }))];
  };
  return groups.filter(isOutermost).flatMap((group) => below({ group, depth: 0, root: group.id }));
}

/** Whether the way up from a group comes back to it. */
export function inCycle(group: Group, groups: readonly Group[]): boolean {
  const byId = new Map([...groups, group].map((each) => [each.id, each]));
  return wayRound(group.id, (id) => [byId.get(id)?.parent]) !== undefined;
}
