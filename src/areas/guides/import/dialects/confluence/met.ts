/** What is met on the way through the texts, for the notes of the import. */
export interface Met {
  /** Text that is not carried, as it is made anew: a list of contents, of the pages below. */
  readonly understood: string[];
  /** Macros that made a list of pages or contents, by name. */
  readonly dropped: Set<string>;
}
