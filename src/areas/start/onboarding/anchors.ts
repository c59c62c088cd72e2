/** The parts of a plan's page that have an address of their own. */
import type { Onboarding } from './schema.ts';

/** The overview of the whole plan. */
export const GLANCE = 'at-a-glance';

// Prefixes keep the names that authors choose apart from each other and from the headings of the prose.
export function phaseAnchor(phase: string): string {
  return `phase-${phase}`;
}

export function taskAnchor(task: string): string {
  return `task-${task}`;
}

export function checkpointAnchor(day: number): string {
  return `day-${day}`;
}

/** A plan that builds on others prints their phases, tasks and days too. */
export function isPlanAnchor(anchor: string): boolean {
  return /^(?:phase|task)-|^day-\d+$/.test(anchor);
}

export function planAnchors({ phases, checkpoints }: Onboarding): readonly string[] {
  const tasks = phases.flatMap((phase) => phase.tasks);
  const days = new Set(checkpoints.map(({ day }) => day));
  return [
    GLANCE,
    ...phases.map(({ id }) => phaseAnchor(id)),
    ...tasks.map(({ id }) => taskAnchor(id)),
    ...[...days].map(checkpointAnchor),
  ];
}
