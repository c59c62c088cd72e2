/** What a link from the page of a ladder or of a level asks the planner for. */
import type { LadderOutline } from './file/outline.ts';
import type { Choice } from './plan.ts';
import type { KeptPlan } from './kept-plans.client.ts';

export interface AskedFor {
  readonly outline: LadderOutline;
  /** None where only the ladder is named. */
  readonly choice: Choice | undefined;
}

export function askedFor(search: string, ladders: readonly LadderOutline[]): AskedFor | undefined {
  const query = new URLSearchParams(search);
  const outline = ladders.find(({ id }) => id === query.get('ladder'));
  const level = outline?.levels.find(({ id }) => id === query.get('to'));
  return outline && { outline, choice: level && { from: level.below, to: level.id } };
}

/** Whoever has begun a plan for it goes on with that. */
export function begunFor(asked: AskedFor | undefined, kept: readonly KeptPlan[]): KeptPlan | undefined {
  return kept.find(
    ({ plan }) => plan.ladder.id === asked?.outline.id && plan.to.id === (asked.choice?.to ?? plan.to.id),
  );
}
