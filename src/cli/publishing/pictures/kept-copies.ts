/** Copies of images as they were made before, each in a file of its own, by the digest of what it was made from. */
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '../digest.ts';
import { forget } from '../kept-file.ts';

export interface KeptCopies {
  /** Intact, or not at all. An empty copy says that none is worth showing. */
  get(key: string): Uint8Array | undefined;
  set(key: string, bytes: Uint8Array): void;
  /** Forgets those that nobody asked for. */
  tidy(): void;
}

const DIGEST = 64;

export function keptCopies(folder: string): KeptCopies {
  const used = new Set<string>();
  const fileOf = (key: string) => {
    const name = digestOf(key);
    used.add(name);
    return join(folder, name);
  };
  return {
    get(key) {
      try {
        const all = readFileSync(fileOf(key));
        const bytes = new Uint8Array(all.subarray(DIGEST));
        return all.subarray(0, DIGEST).toString('latin1') === digestOf(bytes) ? bytes : undefined;
      } catch {
        return undefined;
      }
    },
    set(key, bytes) {
      const file = fileOf(key);
      const unfinished = `${file}.${process.pid}`;
      try {
        mkdirSync(folder, { recursive: true });
        writeFileSync(unfinished, Buffer.concat([Buffer.from(digestOf(bytes), 'latin1'), bytes]));
        renameSync(unfinished, file);
      } catch {
        // It only saves time.
        forget(unfinished);
      }
    },
    tidy() {
      try {
        for (const name of readdirSync(folder)) if (!used.has(name)) forget(join(folder, name));
      } catch {
        // There is none, or it cannot be read.
      }
    },
  };
}
