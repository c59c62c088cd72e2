/** Which groups of a graph are laid out by themselves, so that they may run in a direction of their own, and which arrows belong to which. */
import type { Edge, Graph } from '../diagram.ts';

export interface Levels {
  /** By group; nothing stands for the whole. What lies in groups that are not by themselves belongs to the level around. */
  readonly edgesOf: ReadonlyMap<string | undefined, readonly Edge[]>;
  readonly isAlone: (group: string) => boolean;
  readonly childrenOf: (group: string | undefined) => {
    readonly nodes: readonly string[];
    readonly groups: readonly string[];
  };
  /** Whether something lies in a group, at any depth. */
  readonly isIn: (id: string, group: string) => boolean;
}

export function levelsOf({ nodes, groups, edges }: Graph): Levels {
  const isGroup = new Set(groups.map(({ id }) => id));
  const parents = new Map(
    [...groups, ...nodes].map(({ id, parent }) => [id, isGroup.has(parent ?? '') ? parent : undefined]),
  );
  const above = (id: string) => {
    const chain: string[] = [];
    for (let at = parents.get(id); at !== undefined && !chain.includes(at) && at !== id; at = parents.get(at))
      chain.push(at);
    return chain;
  };
  const chains = new Map([...parents.keys()].map((id) => [id, above(id)]));
  const isIn = (id: string, group: string) => chains.get(id)?.includes(group) ?? false;
  const crossed = new Set<string>();
  for (const { from, to } of edges) {
    for (const [end, other] of [
      [from, to],
      [to, from],
    ] as const)
      for (const group of chains.get(end) ?? []) if (group === other || !isIn(other, group)) crossed.add(group);
  }
  const hasContent = new Set([...parents.values()]);
  const isAlone = (group: string) => !crossed.has(group) || !hasContent.has(group);
  const levelOf = ({ from, to }: Edge) => (chains.get(from) ?? []).find((group) => isAlone(group) && isIn(to, group));
  const byParent = (all: readonly { readonly id: string }[]) => Map.groupBy(all, ({ id }) => parents.get(id));
  const nodesIn = byParent(nodes);
  const groupsIn = byParent(groups);
  const ids = (found: readonly { readonly id: string }[] | undefined) => (found ?? []).map(({ id }) => id);
  return {
    edgesOf: Map.groupBy(edges, levelOf),
    isAlone,
    childrenOf: (group) => ({ nodes: ids(nodesIn.get(group)), groups: ids(groupsIn.get(group)) }),
    isIn,
  };
}
