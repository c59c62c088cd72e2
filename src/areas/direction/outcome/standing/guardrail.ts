/** Whether the number that must not get worse still holds. */
import type { Entry } from '#model/entry.ts';
import type { Playbook } from '#model/playbook.ts';
import type { KeyResult } from '../schema.ts';
import { lastMeasured, type Reading } from './reading.ts';

export interface GuardrailStanding {
  readonly metric: Entry<'metric'>;
  readonly now: Reading | undefined;
  /** Nobody knows where the metric has no target, or no value yet. */
  readonly isBreached: boolean | undefined;
}

export function guardrailStanding(
  { guardrail }: Pick<KeyResult, 'guardrail'>,
  playbook: Pick<Playbook, 'resolve'>,
  asOf: string,
): GuardrailStanding | undefined {
  const metric = playbook.resolve(guardrail, ['metric']);
  if (metric === undefined) return undefined;
  const now = lastMeasured(metric, asOf);
  const isMet = now && meetsTarget(metric, now.value);
  return { metric, now, isBreached: isMet === undefined ? undefined : !isMet };
}

/** Undefined where the metric says no target that its direction can be held against. */
function meetsTarget({ data: { direction, target } }: Entry<'metric'>, value: number): boolean | undefined {
  if (target === undefined) return undefined;
  const low = direction === 'up' ? (target.value ?? target.low) : direction === 'range' ? target.low : undefined;
  const high = direction === 'down' ? (target.value ?? target.high) : direction === 'range' ? target.high : undefined;
  if (low === undefined && high === undefined) return undefined;
  return (low === undefined || value >= low) && (high === undefined || value <= high);
}
