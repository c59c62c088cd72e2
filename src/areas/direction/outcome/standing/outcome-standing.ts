/** Where an outcome stands as a whole: its key results, how sure its owners are, and what is late or open. */
import type { Entry } from '#model/entry.ts';
import type { Playbook } from '#model/playbook.ts';
import { daysOf } from '../../period/period.ts';
import { dependenciesOf } from '../dependencies.ts';
import { CONFIDENCES, type Confidence, type Dependency, type Milestone } from '../schema.ts';
import { keyResultStanding, type KeyResultStanding } from './key-result-standing.ts';

export interface OutcomeStanding {
  readonly keyResults: readonly KeyResultStanding[];
  readonly reached: readonly KeyResultStanding[];
  /** Those whose guardrail no longer holds. */
  readonly breached: readonly KeyResultStanding[];
  /** Those whose number is older than the next one should be. */
  readonly stale: readonly KeyResultStanding[];
  /** Those that nobody has noted or measured yet. */
  readonly unmeasured: readonly KeyResultStanding[];
  readonly confidence: OutcomeConfidence | undefined;
  /** Whether anyone still works towards it. */
  readonly isOpen: boolean;
  /** Whether it is still open when its period is over. */
  readonly isOverdue: boolean;
  readonly pastDue: readonly Milestone[];
  readonly notAgreed: readonly Dependency[];
}

export interface OutcomeConfidence {
  readonly level: Confidence;
  readonly because: string | undefined;
  /** The owners said it of the outcome, or it is the least that the last check-ins say. */
  readonly from: 'outcome' | 'check-ins';
}

export function outcomeStanding(
  outcome: Entry<'outcome'>,
  playbook: Pick<Playbook, 'resolve'>,
  today: string,
): OutcomeStanding {
  const { data } = outcome;
  const keyResults = data.keyResults.map((each) => keyResultStanding(outcome, each, playbook, today));
  const isOpen = isOpenOutcome(outcome);
  return {
    keyResults,
    reached: keyResults.filter(({ isReached }) => isReached),
    breached: keyResults.filter(({ guardrail }) => guardrail?.isBreached === true),
    stale: isOpen ? keyResults.filter(({ age }) => age?.isStale === true) : [],
    unmeasured: keyResults.filter(({ now }) => now === undefined),
    confidence: confidenceIn(outcome, keyResults),
    isOpen,
    isOverdue: data.horizon === 'now' && daysOf(data.period).to < today,
    pastDue: isOpen ? data.milestones.filter((each) => isPastDue(each, today)) : [],
    notAgreed: isOpen ? dependenciesOf(outcome).filter(({ agreed }) => !agreed) : [],
  };
}

export function isOpenOutcome({ data: { horizon } }: Pick<Entry<'outcome'>, 'data'>): boolean {
  return horizon !== 'done' && horizon !== 'dropped';
}

export function isPastDue({ due, done }: Pick<Milestone, 'due' | 'done'>, today: string): boolean {
  return done === undefined && due < today;
}

/** An outcome is as sure as the least sure of its key results. */
function confidenceIn(
  { data: { confidence } }: Entry<'outcome'>,
  keyResults: readonly KeyResultStanding[],
): OutcomeConfidence | undefined {
  if (confidence !== undefined) return { level: confidence.level, because: confidence.because, from: 'outcome' };
  const level = CONFIDENCES.find((each) => keyResults.some((standing) => standing.confidence === each));
  return level && { level, because: undefined, from: 'check-ins' };
}
