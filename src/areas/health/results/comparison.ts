/** What two runs of a check have in common: a question that was asked anew since has no earlier answers to be held against. */
import type { KindData } from '#model/entry.ts';
import type { Snapshot } from './snapshots.ts';

type HealthCheck = KindData['health-check'];
type Question = HealthCheck['areas'][number]['questions'][number];

export interface Comparison {
  readonly before: Snapshot;
  /** Whether the run before answered another version of the check. */
  readonly isOtherVersion: boolean;
  readonly comparable: readonly Question[];
  readonly others: readonly Question[];
}

/** Whether what a run answered to a question is an answer to what is asked now. */
export function answersSame({ since = 1 }: Pick<Question, 'since'>, { data }: Snapshot): boolean {
  return data.version >= since;
}

/** What a run may be compared with: nothing at the first one, nor where the check says so. */
export function comparisonOf(
  { areas, comparability }: HealthCheck,
  run: Snapshot,
  before: Snapshot | undefined,
): Comparison | undefined {
  if (before === undefined || comparability === 'never') return undefined;
  const questions = areas.flatMap((area) => area.questions);
  const isComparable = (question: Question) => answersSame(question, before) && answersSame(question, run);
  return {
    before,
    isOtherVersion: before.data.version !== run.data.version,
    comparable: questions.filter(isComparable),
    others: questions.filter((question) => !isComparable(question)),
  };
}
