/** In which order feedback is read: what has waited longest first, and the latest answer first. */
import type { Entry } from '#model/entry.ts';

type Feedback = Entry<'feedback'>;

export function longestFirst(a: Feedback, b: Feedback): number {
  return compare(a.data.raised, b.data.raised) || compare(a.id, b.id);
}

export function latestAnswerFirst(a: Feedback, b: Feedback): number {
  return compare(b.data.response?.date ?? '', a.data.response?.date ?? '') || longestFirst(b, a);
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
