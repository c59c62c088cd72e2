/** A tree of content files, wherever it lies: on disk, in memory or in a git revision. */
import type { Problem } from './problem.ts';

export interface ContentTree {
  /** Every file below the root, sorted by path, and what could not be read. */
  readonly files: readonly RawFile[];
  readonly problems: readonly Problem[];
}

export interface RawFile {
  /** From the root, with `/`. */
  readonly path: string;
  readonly size: number;
  /** @throws where it can no longer be read as what was listed */
  bytes(): Uint8Array;
}
