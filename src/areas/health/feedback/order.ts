/** In which order feedback is read: what has waited longest first, and the latest answer first. */
import { compareText } from '#model/compare.ts';
import type { Entry } from '#model/entry.ts';

type Feedback = Entry<'feedback'>;

export function longestFirst(a: Feedback, b: Feedback): number {
  return compareText(a.data.raised, b.data.raised) || compareText(a.id, b.id);
}

export function latestAnswerFirst(a: Feedback, b: Feedback): number {
  return compareText(b.data.response?.date ?? '', a.data.response?.date ?? '') || longestFirst(b, a);
}
