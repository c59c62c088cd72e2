/** Pictures and files that pages show or offer: each is copied once, beside the first page that uses it. */
import { posix } from 'node:path';
import { isAsset } from '#load/assets/examine.ts';
import { slug } from '#load/slug.ts';
import type { DocsSource } from './dialect.ts';

export interface Asset {
  /** In the source. */
  readonly from: string;
  /** From the content folder. */
  readonly path: string;
  readonly content: Uint8Array;
}

export interface Assets {
  /** Where it lies now; none where it is of a type that content cannot have beside it. @param page the guide that shows it */
  place(file: string, page: string): string | undefined;
  all(): readonly Asset[];
}

/** @param nameOf what people call a file, where that is not its name */
export function assetsBeside(source: DocsSource, nameOf?: (file: string) => string | undefined): Assets {
  const files = new Map(source.tree.files.map((file) => [file.path, file]));
  const placed = new Map<string, Asset>();
  const taken = new Set<string>();
  return {
    place(file, page) {
      const known = placed.get(file);
      if (known !== undefined) return known.path;
      const found = files.get(file);
      const extension = /\.(\w+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
      if (found === undefined || !isAsset(extension)) return undefined;
      const content = bytesOf(found);
      if (content === undefined) return undefined;
      const name = slug((nameOf?.(file) ?? posix.basename(file)).replace(/\.\w+$/, '')) || 'picture';
      const wanted = posix.join(posix.dirname(page), name);
      let path = `${wanted}.${extension}`;
      for (let count = 2; taken.has(path); count += 1) path = `${wanted}-${count}.${extension}`;
      taken.add(path);
      placed.set(file, { from: file, path, content });
      return path;
    },
    all: () => [...placed.values()],
  };
}

function bytesOf(file: { bytes(): Uint8Array }): Uint8Array | undefined {
  try {
    return file.bytes();
  } catch {
    return undefined;
  }
}
