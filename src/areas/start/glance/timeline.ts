/** Where the phases and checkpoints of a plan stand on a line from its first to its last day. */
import type { Checkpoint, Onboarding, Phase } from '../onboarding/schema.ts';
import { dayAt, offsetOf } from '../onboarding/days.ts';

/** Days that are marked on the line, where the plan has them. */
const MARKED_DAYS = [1, 30, 60, 90];

export function timelineOf(plan: Pick<Onboarding, 'phases' | 'checkpoints'>) {
  const first = Math.min(...plan.phases.map(({ from }) => offsetOf(from)));
  const end = Math.max(...plan.phases.map(({ to }) => offsetOf(to))) + 1;
  const share = (days: number) => Math.round((days / (end - first)) * 10_000) / 100;
  // In per cent of the whole. A day is as wide as any other: what happens on it stands in its middle.
  const stop = (day: number) => ({ day, at: share(offsetOf(day) - first + 0.5) });
  const phases = plan.phases.map((phase) => {
    const [start, size] = [offsetOf(phase.from) - first, offsetOf(phase.to) - offsetOf(phase.from) + 1];
    return {
      phase,
      start: share(start),
      size: share(size),
      checkpoints: checkpointsIn(phase, plan.checkpoints).map(({ day }) => stop(day)),
    };
  });
  const marks = MARKED_DAYS.filter((day) => day >= dayAt(first) && day < dayAt(end)).map(stop);
  return { phases, marks };
}

/** In the order of their days. */
export function checkpointsIn<C extends Checkpoint>(
  { from, to }: Pick<Phase, 'from' | 'to'>,
  checkpoints: readonly C[],
): readonly C[] {
  return checkpoints.filter(({ day }) => day >= from && day <= to).toSorted((a, b) => a.day - b.day);
}
