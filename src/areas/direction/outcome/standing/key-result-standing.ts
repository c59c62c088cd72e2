/** Where a key result stands: how far it has come from its baseline to its target, and how much one can rely on that. */
import type { Entry } from '#model/entry.ts';
import type { Playbook } from '#model/playbook.ts';
import { daysOf } from '../../period/period.ts';
import type { Confidence, KeyResult } from '../schema.ts';
import { guardrailStanding, type GuardrailStanding } from './guardrail.ts';
import { ageOf, lastCheckIn, readingOf, type Age, type Reading } from './reading.ts';

export interface KeyResultStanding {
  readonly keyResult: KeyResult;
  /** None where these readers may not see it. */
  readonly metric: Entry<'metric'> | undefined;
  readonly baseline: number;
  readonly target: number;
  /** None where nobody has noted or measured it yet. */
  readonly now: Reading | undefined;
  /** How old that is. */
  readonly age: Age | undefined;
  readonly share: number | undefined;
  readonly isReached: boolean;
  readonly guardrail: GuardrailStanding | undefined;
  /** How sure the owners were at the last check-in that says so. */
  readonly confidence: Confidence | undefined;
}

/** @param today the last day that counts; of an outcome that has ended, the day when it did */
export function keyResultStanding(
  outcome: Entry<'outcome'>,
  keyResult: KeyResult,
  playbook: Pick<Playbook, 'resolve'>,
  today: string,
): KeyResultStanding {
  const asOf = lastDayOf(outcome, today);
  const metric = playbook.resolve(keyResult.metric, ['metric']);
  const { baseline, target } = keyResult;
  const now = readingOf(keyResult, metric, asOf);
  const share = now && shareOfWay(baseline, target, now.value);
  return {
    keyResult,
    metric,
    baseline,
    target,
    now,
    age: now && ageOf(now, metric, asOf),
    share,
    isReached: share !== undefined && share >= 1,
    guardrail: guardrailStanding(keyResult, playbook, { since: daysOf(outcome.data.period).from, asOf }),
    confidence: lastCheckIn({ checkIns: keyResult.checkIns.filter((each) => each.confidence !== undefined) }, asOf)
      ?.confidence,
  };
}

/**
 * How much of the way from the baseline to the target a value has come, whichever way that leads: 0 at the baseline, 1 at the
 * target, more beyond it, and less than 0 where it went the wrong way. Nothing where there is no way to go.
 */
export function shareOfWay(baseline: number, target: number, value: number): number | undefined {
  // Adding 0 makes 0 of the −0 that a falling number has at its baseline.
  return target === baseline ? undefined : (value - baseline) / (target - baseline) + 0;
}

/** What came after an outcome ended says nothing about how it ended. */
function lastDayOf({ data: { ended } }: Entry<'outcome'>, today: string): string {
  return ended !== undefined && ended.on < today ? ended.on : today;
}
