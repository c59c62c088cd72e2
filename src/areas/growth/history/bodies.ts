/** What the pages of a ladder's past show, as plain data. */
import type { Html } from '#model/html.ts';
import type { Link } from '#model/page.ts';
import type { Bump, Does } from '../diff/change.ts';
import type { WordRun } from '../diff/words.ts';

/** `coming` until the day from which it counts; `passed-over` where the next version took its place before that day. */
type Standing = 'coming' | 'counts' | 'counted' | 'passed-over';

export interface Days {
  readonly from: string;
  readonly until?: string | undefined;
  readonly standing: Standing;
}

export interface ChangelogBody {
  readonly ladder: Link;
  readonly editions: readonly EditionView[];
  /** The same changes by level, for who reads about one. */
  readonly levels: readonly LevelHistory[];
}

export interface EditionView extends Days {
  readonly id: string;
  readonly title: string;
  readonly isPresent: boolean;
  /** Where it can be read as a whole. */
  readonly whole?: Link | undefined;
  /** The bump that the change asks for, and what that means; none for the first version. */
  readonly bump?: Bump | undefined;
  readonly meaning?: string | undefined;
  readonly sections: readonly ChangeSection[];
}

export interface ChangeSection {
  readonly id: string;
  readonly title: string;
  /** The page of the level, as it is now. */
  readonly href?: string | undefined;
  readonly items: readonly ChangeItem[];
}

export interface ChangeItem {
  readonly does: Does;
  readonly html: Html;
  /** Word by word, where it was reworded. */
  readonly runs?: readonly WordRun[] | undefined;
  /** What became of it, where the word for it does not say so. */
  readonly note?: string | undefined;
}

export interface LevelHistory {
  readonly label: string;
  readonly href?: string | undefined;
  readonly versions: readonly (Link & { readonly counts: string })[];
}

export interface VersionBody extends Days {
  readonly ladder: Link;
  readonly version: string;
  readonly changelog: string;
  /** The version that took its place, and what it changed. */
  readonly next?: Link | undefined;
  readonly tracks: readonly { readonly label: string; readonly levels: readonly FormerLevel[] }[];
  readonly columns: readonly string[];
  readonly rows: readonly FormerRow[];
  readonly overrides: readonly {
    readonly discipline: string;
    readonly html: Html;
    readonly instead?: Html | undefined;
  }[];
  readonly promotion?: { readonly criteria: readonly Html[]; readonly evidence: readonly Html[] } | undefined;
}

export interface FormerLevel {
  readonly label: string;
  readonly titles: readonly string[];
  readonly tagline?: Html | undefined;
  readonly dimensions: readonly { readonly label: string; readonly value: Html }[];
}

interface FormerRow {
  readonly label: string;
  readonly depth: number;
  readonly cells: readonly (readonly FormerItem[])[];
}

export interface FormerItem {
  readonly html: Html;
  /** Its kind, weight, step and disciplines, in words. */
  readonly marks: readonly string[];
}
