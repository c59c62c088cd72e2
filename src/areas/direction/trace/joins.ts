/** The joins of the trace: which field of which kind says that one thing is there for another. */
import type { KindName } from '#model/entry.ts';
import type { Path } from '#model/location.ts';

interface Join {
  /** The kind in whose entries the field is written. */
  readonly in: KindName;
  /** Where in its data; `*` is any place in a list. */
  readonly field: readonly string[];
  /** Whether what is written there stands above the entry, nearer to a strategy, or below it, nearer to a number and a system. */
  readonly names: 'above' | 'below';
}

export const JOINS = {
  widerStrategy: { in: 'strategy', field: ['supports', '*'], names: 'above' },
  enforcement: { in: 'strategy', field: ['policies', '*', 'enforcedBy', '*'], names: 'below' },
  firstStep: { in: 'strategy', field: ['actions', '*', 'outcome'], names: 'below' },
  support: { in: 'outcome', field: ['supports', '*'], names: 'above' },
  measure: { in: 'outcome', field: ['keyResults', '*', 'metric'], names: 'below' },
  guardrail: { in: 'outcome', field: ['keyResults', '*', 'guardrail'], names: 'below' },
  teamOfOutcome: { in: 'outcome', field: ['team'], names: 'below' },
  need: { in: 'outcome', field: ['dependsOn', '*'], names: 'below' },
  needInFull: { in: 'outcome', field: ['dependsOn', '*', 'on'], names: 'below' },
  service: { in: 'principle', field: ['servesOutcomes', '*'], names: 'above' },
  guardrailOfMetric: { in: 'metric', field: ['guardrails', '*'], names: 'below' },
  unitOfMetric: { in: 'metric', field: ['for', '*'], names: 'below' },
  review: { in: 'metric', field: ['reviewedIn', '*'], names: 'below' },
  card: { in: 'scorecard', field: ['metrics', '*'], names: 'above' },
  trial: { in: 'experiment', field: ['metric'], names: 'above' },
  trialFor: { in: 'experiment', field: ['outcome'], names: 'above' },
  answerFor: { in: 'system', field: ['owner'], names: 'above' },
  objective: { in: 'slo', field: ['system'], names: 'above' },
} as const satisfies Readonly<Record<string, Join>>;
export type JoinName = keyof typeof JOINS;

/** By the kind that writes them: a playbook has many references, and most join nothing. */
const byKind: ReadonlyMap<string, readonly (readonly [JoinName, Join])[]> = Map.groupBy(
  // `JOINS` has these names and no others.
  Object.entries(JOINS) as readonly (readonly [JoinName, Join])[],
  ([, join]) => join.in,
);

/** The join that a field of an entry makes, if it makes one. */
export function joinAt(kind: KindName, path: Path): readonly [JoinName, Join] | undefined {
  return byKind.get(kind)?.find(([, { field }]) => isAt(path, field));
}

function isAt(path: Path, field: readonly string[]): boolean {
  return (
    path.length === field.length &&
    field.every((step, index) => (step === '*' ? typeof path[index] === 'number' : path[index] === step))
  );
}
