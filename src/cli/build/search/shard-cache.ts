/** Keeps the indexes of shards on disk, by the digest of what they were made of. */
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, sep } from 'node:path';
import type { RenderedPage } from '../render-site.ts';
import type { Shard, ShardNotes } from './index-shard.ts';

export interface KeptShard {
  /** The index, by the path of its files; each is read when it is asked for. */
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
  return createHash('sha256').update(JSON.stringify(contents)).digest('hex').slice(0, 12);
}

export function shardCache(folder: string): ShardCache {
  mkdirSync(folder, { recursive: true });
  const get = (digest: string): KeptShard | undefined => {
    const kept = join(folder, digest);
    if (!existsSync(kept)) return undefined;
    const now = new Date();
    utimesSync(kept, now, now);
    const paths = filesIn(kept).filter((path) => path !== NOTES);
    // Written below, whole or not at all.
    const notes = JSON.parse(readFileSync(join(kept, NOTES), 'utf8')) as ShardNotes;
    return { notes, files: new Map(paths.map((path) => [path, () => readFileSync(join(kept, path))])) };
  };
  return {
    get,
    set(digest, { files, notes }) {
      const unfinished = join(folder, `${digest}.${process.pid}`);
      rmSync(unfinished, { recursive: true, force: true });
      for (const [path, content] of [...files, [NOTES, JSON.stringify(notes)] as const]) {
        mkdirSync(dirname(join(unfinished, path)), { recursive: true });
        writeFileSync(join(unfinished, path), content);
      }
      rmSync(join(folder, digest), { recursive: true, force: true });
      renameSync(unfinished, join(folder, digest));
      return { notes, files: new Map([...files].map(([path, content]) => [path, () => content])) };
    },
    prune() {
      const used = (name: string) => statSync(join(folder, name)).mtimeMs;
      const byUse = readdirSync(folder)
        .map((name) => ({ name, at: used(name) }))
        .toSorted((a, b) => b.at - a.at);
      for (const { name } of byUse.slice(MOST_KEPT)) rmSync(join(folder, name), { recursive: true, force: true });
    },
  };
}

function filesIn(folder: string): readonly string[] {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
  const paths = found.map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1));
  return paths.map((path) => path.split(sep).join('/')).toSorted();
}
