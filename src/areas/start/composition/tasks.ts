/** The tasks of a plan and of those that it extends, and what depends on what. */
import { wayRound } from '#model/way-round.ts';
import type { Entry } from '#model/entry.ts';
import type { Playbook } from '#model/playbook.ts';
import type { Task } from '../onboarding/schema.ts';

export type Plan = Entry<'onboarding'>;

export interface PlacedTask {
  readonly task: Task;
  readonly plan: Plan;
  /** The place of its phase in its plan. */
  readonly phase: number;
  readonly index: number;
}

export function tasksOf(plan: Plan): readonly PlacedTask[] {
  return plan.data.phases.flatMap(({ tasks }, phase) => tasks.map((task, index) => ({ task, plan, phase, index })));
}

/** The plans that this one adds to, however far up; a circle ends where it began. */
export function extendedPlans(plan: Plan, playbook: Pick<Playbook, 'find' | 'resolve'>): readonly Plan[] {
  const found = new Set<Plan>();
  const follow = ({ data }: Plan) => {
    for (const ref of data.extends) {
      const next = playbook.resolve(ref, ['onboarding']);
      if (next === undefined || found.has(next)) continue;
      found.add(next);
      follow(next);
    }
  };
  follow(plan);
  return [...found];
}

/** What a task may depend on, by id: the plan's own tasks come before those of plans that it extends. */
export function knownTasks(plan: Plan, playbook: Pick<Playbook, 'find' | 'resolve'>): ReadonlyMap<string, PlacedTask> {
  const all = [...extendedPlans(plan, playbook).toReversed(), plan].flatMap(tasksOf);
  return new Map(all.map((placed) => [placed.task.id, placed]));
}

/** Whether a task, by way of what it depends on, waits for itself. */
export function waitsForItself(task: Task, tasks: readonly Task[]): boolean {
  const byId = new Map([...tasks, task].map((each) => [each.id, each]));
  return wayRound(task.id, (id) => byId.get(id)?.dependsOn ?? []) !== undefined;
}
