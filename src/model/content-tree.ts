/** A tree of content files, wherever it lies: on disk, in memory or in a git revision. */
import type { Problem } from './problem.ts';

export interface ContentTree {
  /** Every file below the root, sorted by path, and what could not be read. */
  readonly files: readonly RawFile[];
  readonly problems: readonly Problem[];
  /** The folders that sources of the configuration name, where a tree was read together with them. */
  readonly sources?: readonly SourceFolder[] | undefined;
}

/** A folder beside the content that brings entries: its files are in the tree, below `sources/NAME/`. */
export interface SourceFolder {
  readonly name: string;
  readonly isMissing: boolean;
  /** Whether its clone holds the newest part of its past only. */
  readonly isShallow: boolean;
  /** Changes with the revision that is checked out there. */
  readonly state: string;
  /** What lies at a path from its top, entry or not. */
  at(path: string): 'file' | 'folder' | undefined;
  /** Every file, from its top; none where there are too many to list. */
  everyFile(): readonly string[] | undefined;
  /** The day on which a file last changed. */
  changedOn(path: string): string | undefined;
}

export interface RawFile {
  /** From the root, with `/`. */
  readonly path: string;
  readonly size: number;
  /** @throws where it can no longer be read as what was listed */
  bytes(): Uint8Array;
}
