/** A tree of content files, wherever it lies: on disk, in memory or in a git revision. */
import type { Problem } from '#model/problem.ts';

/** How many files are listed where nothing says otherwise. */
export const USUAL_MOST_FILES = 20_000;

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

/** A tree of the given texts: for tests, examples and editors. */
export function memoryTree(files: Readonly<Record<string, string | Uint8Array>>): ContentTree {
  const encoder = new TextEncoder();
  const raw = Object.entries(files).map(([path, content]): RawFile => {
    const bytes = typeof content === 'string' ? encoder.encode(content) : content;
    return { path, size: bytes.length, bytes: () => bytes };
  });
  return { files: raw.toSorted(byPath), problems: [] };
}

export function byPath(a: RawFile, b: RawFile): number {
  return a.path < b.path ? -1 : 1;
}
