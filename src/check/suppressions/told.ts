/** The list of all suppressions: where each stands, why, until when, and how much it silences. */
import type { Location } from '#model/location.ts';
import type { Silenced } from './suppress.ts';

export interface ToldSuppression {
  readonly rule: string;
  readonly reason: string;
  readonly until: string | undefined;
  /** Whether its last day is over, so that it silences nothing. */
  readonly isOver: boolean;
  readonly location: Location;
  readonly findings: number;
}

/** Those that name a rule; what is wrong with the others is a finding. */
export function toldSuppressions(silenced: readonly Silenced[], today: string): readonly ToldSuppression[] {
  return silenced
    .filter(({ suppression }) => suppression.rule !== '')
    .map(({ suppression: { rule, reason, until, location }, findings }) => ({
      rule,
      reason,
      until,
      isOver: until !== undefined && until < today,
      location,
      findings: findings.length,
    }));
}
