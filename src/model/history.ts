/** How the content stood before: the revisions of the repository around it. */
import type { Entry, KindName } from './entry.ts';
import type { Playbook } from './playbook.ts';

export interface Revision {
  /** What the repository calls it. */
  readonly id: string;
  /** The day it was made, `2026-04-01`. */
  readonly date: string;
  /** Its first line. */
  readonly subject: string;
}

export interface FileRevision extends Revision {
  /** What the file was called then. */
  readonly file: string;
}

/** What a revision did to the text of an entry, as far as it is told without what its makers wrote about it. */
export interface TextChange {
  readonly id: string;
  readonly date: string;
  /** It was read again and found right where only the day of its review changed. */
  readonly what: 'new' | 'changed' | 'reviewed' | 'renamed';
}

export interface EntryChange extends TextChange {
  readonly entry: Entry;
}

/** What to tell of changes. */
export interface ChangesAsked {
  /** So many of each group. */
  readonly most: number;
  /** The last day of which changes are told; none tells all. */
  readonly until?: string | undefined;
  /** Of an older text of an entry, whether readers may know of it. */
  readonly isTold?: ((text: string) => boolean) | undefined;
}

/** A file as one revision left it. */
export interface FileState {
  readonly file: string;
  /** The revision. */
  readonly id: string;
  /** The day it was made, `2026-04-01`. */
  readonly date: string;
  /** None where the revision took the file away, or gave it another name. */
  readonly text: string | undefined;
}

interface HistoryGap {
  /** Whether the command runs unattended, as in continuous integration, where nobody reads warnings. */
  readonly isUnattended: boolean;
}

export interface History {
  /**
   * The revisions that changed a content file, the newest first; none where nothing is kept of it.
   * With the name of a field, those that changed its line: enough for a word or a number, and quick.
   */
  revisionsOf(file: string, field?: string): readonly FileRevision[];
  /** Each name that a file below a folder ever had on the main line, with the newest revision in which it stood under it. */
  everHeld(folder: string): readonly FileRevision[];
  /**
   * What the files below a folder held, at each revision of the main line that changed one of them: the newest first, each under
   * the name that it had then. None where older revisions are missing, because what is counted there would be counted wrong.
   */
  past(folder: string): readonly FileState[];
  /** The content as it stood at the beginning of a day: the newest revision of the main line before it. */
  asOf(day: string): Revision | undefined;
  /** When and by which revision the text of an entry last changed; nothing where that is not known. */
  lastChange(entry: Entry): TextChange | undefined;
  /** The newest changes of each group of entries, the newest first; of an entry in a row of a table, the last one. */
  changes(groups: readonly (readonly Entry[])[], asked: ChangesAsked): readonly (readonly EntryChange[])[];
  /** Whether older revisions are missing, as in a shallow clone, so that nothing can be compared with them. */
  readonly gap?: HistoryGap | undefined;
  /** The entries of some kinds as they stood, whatever was wrong with others. */
  at(revision: Pick<Revision, 'id'>, ...kinds: readonly KindName[]): Playbook;
}

/** Of content outside a repository: as if everything were new. */
export const NO_HISTORY: History = {
  revisionsOf: () => [],
  everHeld: () => [],
  past: () => [],
  lastChange: () => undefined,
  changes: (groups) => groups.map(() => []),
  asOf: () => undefined,
  at: (revision) => {
    throw new Error(`There is no revision \`${revision.id}\` where no history is kept`);
  },
};
