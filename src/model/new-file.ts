/** A file of the content that readers are asked to write: its name, what it begins with, and the way to where it is written. */
import type { Entry, KindName } from './entry.ts';
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
  /** Where entries of its kind are counted. */
  readonly number?: number | undefined;
}

/** The number of the next entry of a kind; none of kinds whose entries are not counted. */
export function nextNumber<K extends KindName>(
  { number }: Pick<Kind<K>, 'number'>,
  entries: readonly Pick<Entry<K>, 'data'>[],
): number | undefined {
  return number && entries.reduce((last, { data }) => Math.max(last, number(data)), 0) + 1;
}

/** The file that a new entry of a kind starts from, by the template of the kind. */
export type Beginning = (kind: Pick<Kind, 'area' | 'name' | 'folder'>, draft: Draft) => Pick<NewFile, 'path' | 'text'>;
