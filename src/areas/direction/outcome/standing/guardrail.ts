/** Whether the number that must not get worse still holds. */
import type { Entry } from '#model/entry.ts';
import type { Playbook } from '#model/playbook.ts';
import { isOnTarget, tendencyOf } from '../../metric/judgement.ts';
import type { KeyResult } from '../schema.ts';
import { lastMeasured, type Reading } from './reading.ts';

export interface GuardrailStanding {
  readonly metric: Entry<'metric'>;
  readonly now: Reading | undefined;
  /** Nobody knows where the metric has no target, or no value yet. */
  readonly isOnTarget: boolean | undefined;
  /** Off its target, and worse than when the period began: what was never reached has not been given up for anything. */
  readonly isBreached: boolean | undefined;
}

/** @param since the day on which the period began */
export function guardrailStanding(
  { guardrail }: Pick<KeyResult, 'guardrail'>,
  playbook: Pick<Playbook, 'resolve'>,
  { since, asOf }: { readonly since: string; readonly asOf: string },
): GuardrailStanding | undefined {
  const metric = playbook.resolve(guardrail, ['metric']);
  if (metric === undefined) return undefined;
  const now = lastMeasured(metric, asOf);
  const onTarget = now && isOnTarget(metric.data, now.value);
  return {
    metric,
    now,
    isOnTarget: onTarget,
    isBreached: onTarget === undefined ? undefined : !onTarget && !isNoWorse(metric, now, since),
  };
}

/** What has no earlier value to compare with may well be worse. */
function isNoWorse(metric: Entry<'metric'>, now: Reading | undefined, since: string): boolean {
  const before = lastMeasured(metric, since);
  if (now === undefined || before === undefined || before.date >= now.date) return false;
  return tendencyOf(metric.data, before.value, now.value) !== 'worse';
}
