/** Which colour an answer has: the worst is bad, the best is good, and a reversed question turns that round. */
import type { Tone } from '../bodies.ts';

/** @param answers how many the scale has, from worst to best */
export function tones(answers: number, reversed = false): readonly Tone[] {
  const inOrder = Array.from({ length: answers }, (_, index): Tone =>
    index === 0 ? 'bad' : index === answers - 1 ? 'good' : 'middle',
  );
  return reversed ? inOrder.toReversed() : inOrder;
}
