/** Keeps the indexes of shards on disk, by the digest of what they were made of. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import type { RenderedPage } from '../render-site.ts';
import type { Shard, ShardNotes } from './index-shard.ts';

export interface ShardCache {
  get(digest: string): Shard | undefined;
  set(digest: string, shard: Shard): void;
  /** Forgets all but those that were used last. */
  prune(): void;
}

const NOTES = 'notes.json';
const MOST_KEPT = 40;

/** The same digest means the same index. */
export function shardDigest(pages: readonly Pick<RenderedPage, 'path' | 'digest'>[]): string {
  const contents = pages.map(({ path, digest }) => [path, digest]);
  return createHash('sha256').update(JSON.stringify([FORM, pagefindVersion(), contents])).digest('hex').slice(0, 12);
}

/** Another number for another form of what is kept. */
const FORM = 1;

function pagefindVersion(): string {
  // The manifest is no export of the package, so it is found beside what is.
  const manifest = new URL('../package.json', import.meta.resolve('pagefind'));
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { readonly version: string }).version;
}

export function shardCache(folder: string): ShardCache {
  mkdirSync(folder, { recursive: true });
  return {
    get(digest) {
      const kept = join(folder, digest);
      if (!existsSync(kept)) return undefined;
      const now = new Date();
      utimesSync(kept, now, now);
      const files = new Map(filesIn(kept).map((path) => [path, readFileSync(join(kept, path))]));
      const notes = files.get(NOTES);
      files.delete(NOTES);
      // Written below, whole or not at all.
      return notes && { files, notes: JSON.parse(notes.toString('utf8')) as ShardNotes };
    },
    set(digest, { files, notes }) {
      const unfinished = join(folder, `${digest}.${process.pid}`);
      rmSync(unfinished, { recursive: true, force: true });
      for (const [path, content] of [...files, [NOTES, JSON.stringify(notes)] as const]) {
        mkdirSync(dirname(join(unfinished, path)), { recursive: true });
        writeFileSync(join(unfinished, path), content);
      }
      rmSync(join(folder, digest), { recursive: true, force: true });
      renameSync(unfinished, join(folder, digest));
    },
    prune() {
      const used = (name: string) => statSync(join(folder, name)).mtimeMs;
      const byUse = readdirSync(folder).map((name) => ({ name, at: used(name) })).toSorted((a, b) => b.at - a.at);
      for (const { name } of byUse.slice(MOST_KEPT)) rmSync(join(folder, name), { recursive: true, force: true });
    },
  };
}

function filesIn(folder: string): readonly string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.split(sep).join('/'));
  return names.filter((name) => statSync(join(folder, name)).isFile()).toSorted();
}
