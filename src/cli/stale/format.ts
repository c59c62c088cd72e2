/** The contract of a form in which `waymark stale` prints what asks for a review. */
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import type { ReviewAsked, ReviewSpan } from '#model/reviews.ts';

export interface Stale {
  readonly asked: readonly ReviewAsked[];
  readonly span: ReviewSpan;
  /** The one that was asked for. */
  readonly owner: Entry | undefined;
  /** How many reviews all pages ask for in a year, those of one owner where one was asked for. */
  readonly aYear: number;
}

/** What a form needs to name things. */
export interface StaleTools extends Pick<
  PageTools,
  'view' | 'speech' | 'address' | 'kindLabel' | 'editLink' | 'history' | 'today'
> {
  /** A file as its reader would type it. */
  shown(file: string): string;
}

export interface StaleFormat {
  readonly name: string;
  readonly about: string;
  print(stale: Stale, tools: StaleTools): string;
}
