/** How the content stood before: the revisions of the repository around it. */
import type { KindName } from './entry.ts';
import type { Playbook } from './playbook.ts';

export interface Revision {
  /** What the repository calls it. */
  readonly id: string;
  /** The day it was made, `2026-04-01`. */
  readonly date: string;
  /** Its first line. */
  readonly subject: string;
}

export interface History {
  /** The revisions that changed a content file, the newest first; none where nothing is kept of it. */
  revisionsOf(file: string): readonly Revision[];
  /** The entries of some kinds as they stood, whatever was wrong with others. */
  at(revision: Revision, ...kinds: readonly KindName[]): Playbook;
}

/** Of content outside a repository: as if everything were new. */
export const NO_HISTORY: History = {
  revisionsOf: () => [],
  at: (revision) => {
    throw new Error(`There is no revision \`${revision.id}\` where no history is kept`);
  },
};
