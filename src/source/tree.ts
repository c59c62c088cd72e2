/** Trees of content in memory, and what all trees agree on. */
import type { ContentTree, RawFile } from '#model/content-tree.ts';

/** How many files are listed where nothing says otherwise. */
export const USUAL_MOST_FILES = 20_000;

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
