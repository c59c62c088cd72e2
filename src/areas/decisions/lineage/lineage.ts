/** Decisions that follow one another, on a grid: each to the right of all that it follows, one line of descent below the next. */
import type { DecisionEntry, Succession } from '../decision/relations.ts';

export interface LineageNode {
  readonly decision: DecisionEntry;
  readonly column: number;
  readonly row: number;
}

export interface Lineage {
  readonly nodes: readonly LineageNode[];
  readonly edges: readonly { readonly from: LineageNode; readonly to: LineageNode; readonly as: Succession['as'] }[];
  readonly columns: number;
  readonly rows: number;
}

/** Circles are a finding of the check; here they end where they close. */
export function lineageOf(successions: readonly Succession[]): Lineage {
  const members = new Map(successions.flatMap(({ from, to }) => [[to.id, to] as const, [from.id, from] as const]));
  const ordered = [...members.values()].toSorted((a, b) => a.data.number - b.data.number || (a.id < b.id ? -1 : 1));
  const older = Map.groupBy(successions, ({ from }) => from.id);
  const columns = new Map<string, number>();
  const columnOf = (id: string, way: ReadonlySet<string>): number => {
    const known = columns.get(id);
    if (known !== undefined) return known;
    const before = (older.get(id) ?? []).map(({ to }) => to.id).filter((each) => !way.has(each));
    const column = Math.max(-1, ...before.map((each) => columnOf(each, new Set([...way, each])))) + 1;
    columns.set(id, column);
    return column;
  };
  const rows = new Map<string, number>();
  const taken = new Set<string>();
  let height = 0;
  for (const { id } of ordered.toSorted((a, b) => columnOf(a.id, new Set([a.id])) - columnOf(b.id, new Set([b.id])))) {
    const column = columnOf(id, new Set([id]));
    const wanted = (older.get(id) ?? []).map(({ to }) => rows.get(to.id)).find((row) => row !== undefined);
    let row = wanted ?? height;
    while (taken.has(`${column} ${row}`)) row += 1;
    taken.add(`${column} ${row}`);
    rows.set(id, row);
    height = Math.max(height, row + 1);
  }
  const nodes = ordered.map((decision) => ({
    decision,
    column: columns.get(decision.id) ?? 0,
    row: rows.get(decision.id) ?? 0,
  }));
  const byId = new Map(nodes.map((node) => [node.decision.id, node]));
  return {
    nodes,
    edges: successions.flatMap(({ from, to, as }) => {
      const [start, end] = [byId.get(from.id), byId.get(to.id)];
      return start && end ? [{ from: start, to: end, as }] : [];
    }),
    columns: Math.max(0, ...nodes.map(({ column }) => column + 1)),
    rows: height,
  };
}
