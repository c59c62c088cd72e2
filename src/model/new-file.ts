/** A file of the content that readers are asked to write: its name, what it begins with, and the way to where it is written. */
import type { Kind } from './kind.ts';

export interface NewFile {
  /** From the content folder: `experiments/next-experiment.yaml`. */
  readonly path: string;
  readonly text: string;
  /** Opens the editor of the host with name and text filled in. None where the host cannot, or the text is too long for an address. */
  readonly filled: string | undefined;
  /** Where to put the text oneself: the form for a new file of that name, or the folder. None without a known repository. */
  readonly place: string | undefined;
}

/** What is known about an entry before it is written. */
export interface Draft {
  readonly title: string;
  readonly id: string;
  /** Between the kind's folder and the file. */
  readonly folders: readonly string[];
  readonly owner: string;
  readonly today: string;
}

/** The file that a new entry of a kind starts from, by the template of the kind. */
export type Beginning = (kind: Pick<Kind, 'area' | 'name' | 'folder'>, draft: Draft) => Pick<NewFile, 'path' | 'text'>;
