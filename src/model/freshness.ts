/** When an entry was read by its owner, and when it is to be read again. */
import { Temporal } from 'temporal-polyfill';
import type { Entry } from './entry.ts';

type Reviewable = Pick<Entry, 'data' | 'reviewEvery'>;

/** The day when the owner last read it; none of a record of one day, which nobody reviews. */
export function reviewedOn({ data }: Pick<Entry, 'data'>): string | undefined {
  return 'reviewed' in data ? data.reviewed : undefined;
}

/** The day on which the review of an entry runs out, `2027-04-01`; never for a record of one day. */
export function nextReview(entry: Reviewable): string | undefined {
  const reviewed = reviewedOn(entry);
  if (reviewed === undefined || entry.reviewEvery === undefined) return undefined;
  return Temporal.PlainDate.from(reviewed).add(Temporal.Duration.from(entry.reviewEvery)).toString();
}

export function isOverdue(entry: Reviewable, today: string): boolean {
  const due = nextReview(entry);
  return due !== undefined && due < today;
}
