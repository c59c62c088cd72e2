/** The edges of the trace: what is there for what, read from the references of a playbook. Both ends ask the same list. */
import { isKind, type Entry, type KindName } from '#model/entry.ts';
import type { Playbook } from '#model/playbook.ts';
import type { Policy } from '../strategy/schema.ts';
import { joinAt, type JoinName } from './joins.ts';

export interface Edge {
  readonly join: JoinName;
  /** Nearer to a strategy. */
  readonly upper: Entry;
  /** Nearer to a number, a team or a system. */
  readonly lower: Entry;
  /** Which policy, first step or key result of the entry that writes it; `undefined` where the entry as a whole does. */
  readonly part: number | undefined;
}

type Around = Pick<Playbook, 'references'>;

/** In the order in which entries and their fields stand. */
export function edges({ references }: Around): readonly Edge[] {
  return references.flatMap(({ from, to, path }): readonly Edge[] => {
    const found = joinAt(from.kind, path);
    if (found === undefined) return [];
    const [join, { names, field }] = found;
    const part = field.length > 2 && typeof path[1] === 'number' ? path[1] : undefined;
    return [names === 'above' ? { join, upper: to, lower: from, part } : { join, upper: from, lower: to, part }];
  });
}

export interface Trace {
  readonly edges: readonly Edge[];
  /** What is there for an entry, by these joins. */
  below<K extends KindName>(entry: Entry, kind: K, ...joins: readonly JoinName[]): readonly Entry<K>[];
  /** What an entry is there for. */
  above<K extends KindName>(entry: Entry, kind: K, ...joins: readonly JoinName[]): readonly Entry<K>[];
  /** The edges that begin below an entry, for those who need to know which part of it. */
  edgesBelow(entry: Entry): readonly Edge[];
  edgesAbove(entry: Entry): readonly Edge[];
  /** The policies that something makes hold. */
  policiesAbove(entry: Entry): readonly PolicyOf[];
}

export interface PolicyOf {
  readonly strategy: Entry<'strategy'>;
  readonly policy: Policy;
}

/** The pages of strategies, principles and the trace all ask for the same edges. */
const traces = new WeakMap<Around, Trace>();

export function traceOf(playbook: Around): Trace {
  const trace = traces.get(playbook) ?? traceAnew(playbook);
  traces.set(playbook, trace);
  return trace;
}

function traceAnew(playbook: Around): Trace {
  const all = edges(playbook);
  const byUpper = Map.groupBy(all, ({ upper }) => upper);
  const byLower = Map.groupBy(all, ({ lower }) => lower);
  const edgesBelow = (entry: Entry) => byUpper.get(entry) ?? [];
  const edgesAbove = (entry: Entry) => byLower.get(entry) ?? [];
  return {
    edges: all,
    edgesBelow,
    edgesAbove,
    below: (entry, kind, ...joins) => endsOf(edgesBelow(entry), 'lower', kind, joins),
    above: (entry, kind, ...joins) => endsOf(edgesAbove(entry), 'upper', kind, joins),
    policiesAbove: (entry) => edgesAbove(entry).flatMap(policyOf),
  };
}

function policyOf({ join, upper, part }: Edge): readonly PolicyOf[] {
  if (join !== 'enforcement' || !isKind(upper, 'strategy') || part === undefined) return [];
  const policy = upper.data.policies[part];
  return policy === undefined ? [] : [{ strategy: upper, policy }];
}

/** Each once, whatever the number of its edges. Without joins, by any of them. */
function endsOf<K extends KindName>(
  some: readonly Edge[],
  end: 'upper' | 'lower',
  kind: K,
  joins: readonly JoinName[],
): readonly Entry<K>[] {
  const found = some.flatMap((edge): readonly Entry<K>[] => {
    const entry = edge[end];
    return (joins.length === 0 || joins.includes(edge.join)) && isKind(entry, kind) ? [entry] : [];
  });
  return [...new Set(found)];
}
