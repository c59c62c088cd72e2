/** A plan together with all that it extends, as one way through the same days: everyone's, then the role's, then the team's. */
import type { Location } from '#model/location.ts';
import type { Playbook } from '#model/playbook.ts';
import type { Phase } from '../onboarding/schema.ts';
import { offsetOf } from '../onboarding/days.ts';
import { extendedPlans, knownTasks, type Plan } from './tasks.ts';

/** The tasks of every plan that has this phase; its days are those of the most general. */
export interface ComposedPhase extends Phase {
  readonly parts: readonly PhasePart[];
}

interface PhasePart {
  readonly plan: Plan;
  readonly phase: Phase;
  /** Its place in its plan. */
  readonly index: number;
}

export type Composition = ReturnType<typeof composed>;

export function composed(plan: Plan, playbook: Pick<Playbook, 'find' | 'resolve'>) {
  // From the most general to the plan itself.
  const sources = [
    ...extendedPlans(plan, playbook)
      .filter((base) => base !== plan)
      .toReversed(),
    plan,
  ];
  const parts = sources.flatMap((source) => source.data.phases.map((phase, index) => ({ plan: source, phase, index })));
  const byId = Map.groupBy(parts, ({ phase }) => phase.id);
  return {
    plan,
    sources,
    phases: [...byId.values()]
      .flatMap((own) => joined(own) ?? [])
      .toSorted((a, b) => offsetOf(a.from) - offsetOf(b.from)),
    checkpoints: sources
      .flatMap((source) => source.data.checkpoints.map((checkpoint) => ({ ...checkpoint, plan: source })))
      .toSorted((a, b) => a.day - b.day),
    /** Where each task stands, by its id. */
    known: knownTasks(plan, playbook),
  };
}

function joined(parts: readonly PhasePart[]): ComposedPhase | undefined {
  const [first] = parts;
  return (
    first && {
      ...first.phase,
      outcomes: parts.flatMap(({ phase }) => phase.outcomes),
      tasks: parts.flatMap(({ phase }) => phase.tasks),
      parts,
    }
  );
}

/** Where a plan answers for a phase of its composition; nowhere where all of the phase is somebody else's. */
export function placeOf({ parts }: ComposedPhase, plan: Plan): Location | undefined {
  const own = parts.find((part) => part.plan === plan);
  if (own !== undefined) return plan.at(['phases', own.index, 'id']);
  return parts.length > 1 ? plan.at(['extends']) : undefined;
}
