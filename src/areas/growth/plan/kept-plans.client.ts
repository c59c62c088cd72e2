/** The plans in this browser: each its own document, which two windows can edit at once. */
import type { Value } from '#site/client/kept/fields.ts';
import type { DocumentShape, KeptDocument } from '#site/client/kept/kept-document.ts';
import { earlierKeys, keptEntries, openDocument } from '#site/client/kept/open.ts';
import type { Plan } from './plan.ts';
import { fieldsOf, isValid, planFrom } from './plan-fields.ts';
import { readPlan } from './read-plan.ts';

export interface KeptPlan {
  readonly id: string;
  readonly plan: Plan;
}

const EARLIER = 'waymark-growth-plan:';
const [KIND, PURPOSE] = ['growth-plan', 'plan'];
const UNREADABLE = ['set-aside', 'later', 'stuck'] as const;
/** Includes plans that the browser refuses to store; they last as long as the page. */
const opened = new Set<string>();

/** The one that was changed last comes first. */
export function keptPlans(): readonly KeptPlan[] {
  const plans = planIds().flatMap((id) => {
    const plan = planFrom(planDocument(id).answers);
    return plan ? [{ id, plan }] : [];
  });
  return plans.toSorted((a, b) => b.plan.changed.localeCompare(a.plan.changed) || b.id.localeCompare(a.id));
}

/** Damaged, or written by a newer edition. */
export function unshownPlans(): readonly KeptDocument[] {
  return planIds()
    .map(planDocument)
    .filter(({ answers, troubles }) => !planFrom(answers) && UNREADABLE.some((trouble) => troubles.has(trouble)));
}

function planIds(): readonly string[] {
  const earlier = earlierKeys(EARLIER).map((key) => key.slice(EARLIER.length));
  return [...new Set([...opened, ...keptEntries(KIND, PURPOSE), ...earlier.filter((id) => /^\S+$/.test(id))])];
}

export function planDocument(id: string): KeptDocument {
  opened.add(id);
  return openDocument({ kind: KIND, entry: id, purpose: PURPOSE }, shapeOf(id));
}

/** Ids grow with time, so that of two plans of one day the later one comes first. */
export function newId(): string {
  return `${Date.now().toString(36)}-${Math.floor(Math.random() * 1e6).toString(36)}`;
}

export function shapeOf(id: string): DocumentShape {
  return { isValid, earlier: [{ key: `${EARLIER}${id}`, read: earlierPlan }] };
}

function earlierPlan(value: unknown): Readonly<Record<string, Value>> | undefined {
  if (typeof value !== 'object' || value === null || !('format' in value) || !('plan' in value)) return undefined;
  const plan = value.format === 1 ? readPlan(value.plan) : undefined;
  return plan && fieldsOf(plan);
}
