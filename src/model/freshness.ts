/** When an entry is to be read again. */
import { Temporal } from 'temporal-polyfill';
import type { Entry } from './entry.ts';

/** The day on which the review of an entry runs out, `2027-04-01`. */
export function nextReview(entry: Pick<Entry, 'data' | 'reviewEvery'>): string {
  return Temporal.PlainDate.from(entry.data.reviewed).add(Temporal.Duration.from(entry.reviewEvery)).toString();
}

export function isOverdue(entry: Pick<Entry, 'data' | 'reviewEvery'>, today: string): boolean {
  return nextReview(entry) < today;
}
