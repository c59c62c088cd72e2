/** How much is asked, where it can be compared: steps of a scale, weights, kinds, skills. */
import { PROFICIENCY_STEPS } from '../expectation/proficiency.ts';
import type { Expectation } from '../ladder/schema.ts';
import { itemOf, type Contract } from './contract.ts';

/** 1 where the second asks for more, -1 where it asks for less, 0 where neither does. */
export type Direction = -1 | 0 | 1;

export interface Versions {
  readonly before: Contract;
  readonly after: Contract;
}

/**
 * Steps are compared in the present scale where it has both, else in the former one, else by their place in each.
 * A step against none asks for more. One that no scale has cannot be shown to ask for less, and counts as more.
 */
export function compareSteps(
  from: string | undefined,
  to: string | undefined,
  scale: string,
  { before, after }: Versions,
): Direction {
  if (from === to) return 0;
  if (from === undefined) return 1;
  if (to === undefined) return -1;
  const [old, present] = [stepsOf(scale, before), stepsOf(scale, after)];
  const scales = [
    [present, present],
    [old, old],
    [old, present],
  ] as const;
  for (const [first, second] of scales) {
    const [a, b] = [first.indexOf(from), second.indexOf(to)];
    if (a !== -1 && b !== -1) return sign(b - a);
  }
  return 1;
}

function stepsOf(scale: string, { scales }: Contract): readonly string[] {
  return (itemOf(scales, scale)?.steps ?? (scale === 'proficiency' ? PROFICIENCY_STEPS : [])).map(({ id }) => id);
}

const WEIGHTS = ['supporting', 'important', 'essential'] as const;

/** One without a weight counts as important. */
export function compareWeights(from: Expectation['weight'], to: Expectation['weight']): Direction {
  return sign(WEIGHTS.indexOf(to ?? 'important') - WEIGHTS.indexOf(from ?? 'important'));
}

/** To answer for something is more than to do it; a habit to avoid that becomes one to have is asked anew, and the other way round. */
export function compareKinds(from: Expectation['kind'], to: Expectation['kind']): Direction {
  if (from === to) return 0;
  return from === 'responsibility' && to === 'expectation' ? -1 : 1;
}

export function sign(difference: number): Direction {
  return difference > 0 ? 1 : difference < 0 ? -1 : 0;
}
