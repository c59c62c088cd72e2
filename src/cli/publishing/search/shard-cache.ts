/** Keeps the indexes of shards on disk, by the digest of what they were made of. */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digestOf } from '../digest.ts';
import { forget, readKept, writeKept } from '../kept-file.ts';
import type { RenderedPage } from '../render-site.ts';
import type { Shard, ShardNotes } from './index-shard.ts';

export interface KeptShard {
  /** The index, by the path of its files. */
  readonly files: ReadonlyMap<string, () => Uint8Array>;
  readonly notes: ShardNotes;
}

export interface ShardCache {
  get(digest: string): KeptShard | undefined;
  set(digest: string, shard: Shard): KeptShard;
  /** Forgets all but those that were used last. */
  prune(): void;
}

const NOTES = 'notes.json';
const MOST_KEPT = 40;

/** The same digest means the same index, byte for byte: the digests of its pages cover the generator too. */
export function shardDigest(pages: readonly Pick<RenderedPage, 'path' | 'digest'>[]): string {
  const contents = pages.map(({ path, digest }) => [path, digest]);
  return digestOf(JSON.stringify(contents)).slice(0, 12);
}

/** What the notes file of a kept index holds. */
interface ShardRecord {
  readonly notes: ShardNotes;
  /** The digest of each file, by its path. */
  readonly files: Readonly<Record<string, string>>;
}

export function shardCache(folder: string): ShardCache {
  return {
    get: (digest) => read(join(folder, digest)),
    set(digest, shard) {
      write(folder, digest, shard);
      return { notes: shard.notes, files: new Map([...shard.files].map(([path, content]) => [path, () => content])) };
    },
    prune() {
      const byUse = namesIn(folder)
        .map((name) => ({ name, at: statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
        .toSorted((a, b) => b.at - a.at);
      for (const { name } of byUse.slice(MOST_KEPT)) forget(join(folder, name));
    },
  };
}

/** Undefined where any of it is missing or damaged. */
function read(kept: string): KeptShard | undefined {
  // Its digest says that `write` wrote it.
  const record = readKept(join(kept, NOTES)) as ShardRecord | undefined;
  if (record === undefined) return undefined;
  try {
    const files = Object.entries(record.files).map(([path, digest]) => {
      const bytes = readFileSync(join(kept, path));
      if (digestOf(bytes) !== digest) throw new Error(`\`${path}\` is damaged`);
      return [path, () => bytes] as const;
    });
    showUse(kept);
    return { notes: record.notes, files: new Map(files) };
  } catch {
    return undefined;
  }
}

/** Writes atomically. Where the disk refuses, the index is built again next time. */
function write(folder: string, digest: string, { files, notes }: Shard): void {
  const unfinished = join(folder, `${digest}.${process.pid}`);
  try {
    rmSync(unfinished, { recursive: true, force: true });
    for (const [path, content] of files) {
      mkdirSync(dirname(join(unfinished, path)), { recursive: true });
      writeFileSync(join(unfinished, path), content);
    }
    const digests = [...files].map(([path, content]) => [path, digestOf(content)] as const);
    const record: ShardRecord = { notes, files: Object.fromEntries(digests) };
    if (!writeKept(join(unfinished, NOTES), record)) throw new Error('There is no room for it');
    rmSync(join(folder, digest), { recursive: true, force: true });
    renameSync(unfinished, join(folder, digest));
  } catch {
    forget(unfinished);
  }
}

function showUse(kept: string): void {
  try {
    const now = new Date();
    utimesSync(kept, now, now);
  } catch {
    // It is pruned earlier than it should be.
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
