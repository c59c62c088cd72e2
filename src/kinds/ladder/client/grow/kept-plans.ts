/** The plans that this browser keeps, each under its own name, so that two windows do not overwrite each other's. */
import type { Plan } from '../../grow/plan.ts';
import { readPlan } from '../../grow/read-plan.ts';

export interface KeptPlan {
  readonly key: string;
  readonly plan: Plan;
}

const PREFIX = 'waymark-growth-plan:';
/** Of the record. A browser may hold one that a later Waymark has written: that is left as it is. */
const FORMAT = 1;

/** The one that was changed last comes first. */
export function keptPlans(): readonly KeptPlan[] {
  const keys = storedKeys().filter((key) => key.startsWith(PREFIX));
  const plans = keys.flatMap((key) => keptPlan(key) ?? []);
  return plans.toSorted((a, b) => b.plan.changed.localeCompare(a.plan.changed) || b.key.localeCompare(a.key));
}

export function keptPlan(key: string): KeptPlan | undefined {
  try {
    const record: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    if (typeof record !== 'object' || record === null || !('plan' in record) || !('format' in record)) return undefined;
    const plan = record.format === FORMAT ? readPlan(record.plan) : undefined;
    return plan && { key, plan };
  } catch {
    // Storage may be refused, or hold something else.
    return undefined;
  }
}

/** Keys grow with time, so that of two plans of one day the later one comes first. */
export function newKey(): string {
  return `${PREFIX}${Date.now().toString(36)}-${Math.floor(Math.random() * 1e6).toString(36)}`;
}

/** False where the browser keeps nothing, or has no room left. */
export function keep({ key, plan }: KeptPlan): boolean {
  try {
    localStorage.setItem(key, JSON.stringify({ format: FORMAT, plan }));
    return true;
  } catch {
    return false;
  }
}

export function forget(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Where storage is refused, nothing was kept.
  }
}

function storedKeys(): readonly string[] {
  try {
    return Object.keys(localStorage);
  } catch {
    return [];
  }
}
