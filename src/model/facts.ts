/** Facts beside an entry: what a program found out about other entries, a line each, in `standards/observability.facts.csv`. */
import type { KindName } from './entry.ts';
import type { Location } from './location.ts';

/** What such a file holds beside `state`, `date` and `evidence`. */
export interface FactColumns {
  /** The kind of the entries that its lines are about; their column is called so too. */
  readonly about: KindName;
  /** What the column is called that names a part of the entry beside which the file lies. */
  readonly part: string;
  readonly states: readonly string[];
  /** The state that says nothing, so that its line may leave out the date. */
  readonly unknown: string;
}

export interface Facts {
  readonly file: string;
  readonly about: KindName;
  /** True where something in the file could not be read: what is missing in `all` may stand there. */
  readonly isPartial?: boolean;
  /** In the order of the file. */
  readonly all: readonly Fact[];
}

export interface Fact {
  /** A reference, `checkout` or `system/checkout`. */
  readonly about: string;
  readonly part: string;
  readonly state: string;
  /** The day when it was found out; empty where nothing was. */
  readonly date: string;
  readonly evidence?: string | undefined;
  /** Where it stands in its file, from 1. */
  readonly line: number;
  at(column: 'about' | 'part' | 'state'): Location;
}
