/** Dated numbers beside an entry: what a metric was each week, how many requests were good each day. */

/** What the CSV file beside an entry of a kind holds: a `date`, these numbers, and a `note` if there is one. */
export interface SeriesColumns {
  readonly numbers: readonly string[];
  /** Whether a date may be an hour, `2026-04-01T13:00`. */
  readonly hourly?: boolean;
}

export interface Series {
  readonly file: string;
  /** True where something in the file could not be read: what is missing in `points` may stand there. */
  readonly isPartial?: boolean;
  /** The earliest first; no two of the same date. */
  readonly points: readonly SeriesPoint[];
}

export interface SeriesPoint {
  /** A day, `2026-04-01`, or an hour, `2026-04-01T13:00`. */
  readonly at: string;
  /** By column. A cell that is left empty is absent: nothing is known of that day. */
  readonly values: Readonly<Record<string, number>>;
  readonly note?: string | undefined;
  /** Where it stands in its file, from 1. */
  readonly line: number;
}
