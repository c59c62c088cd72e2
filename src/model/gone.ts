/** What a reference leads to where nothing is there: many references may share it, and one step puts all of them right. */
export interface Gone {
  /** The folder of the entry, `teams`. */
  readonly folder: string;
  /** The entry, `platform`. */
  readonly id: string;
  /** Whether there is no file in that folder at all. */
  readonly isWholeFolder: boolean;
}
