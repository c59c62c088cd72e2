/** Tells when content may have changed: by what the system reports, and by a look now and then where it reports nothing. */
import { readdirSync, watch, type FSWatcher } from 'node:fs';
import { join } from 'node:path';

/** Editors save in several steps; this waits for the last of them. In milliseconds. */
const SETTLED = 40;

/** Some systems miss saves, and shared or mounted folders may report none. In milliseconds. */
const LOOK = 500;

export interface Watching {
  stop(): void;
}

/** @param look asks whether anything has changed, and acts on it; called far more often than something changes */
export function watchFolder(root: string, look: () => void): Watching {
  const watchers = new Map<string, FSWatcher>();
  let settling: NodeJS.Timeout | undefined;
  const reported = () => {
    clearTimeout(settling);
    settling = setTimeout(look, SETTLED);
  };
  const watchAll = () => {
    // Each folder by itself: content at the top of a repository lies beside folders with thousands of files that are none of it.
    for (const folder of [root, ...foldersIn(root)]) {
      if (watchers.has(folder)) continue;
      const watcher = watchOne(folder, folder !== root, reported);
      if (watcher === undefined) continue;
      watchers.set(folder, watcher);
      watcher.on('error', () => {
        watcher.close();
        watchers.delete(folder);
      });
    }
  };
  watchAll();
  const looking = setInterval(() => {
    watchAll();
    look();
  }, LOOK);
  return {
    stop() {
      clearInterval(looking);
      clearTimeout(settling);
      for (const watcher of watchers.values()) watcher.close();
    },
  };
}

/** None where the system has no more watchers to give, or the folder is gone: then the look finds changes. */
function watchOne(folder: string, recursive: boolean, reported: () => void): FSWatcher | undefined {
  try {
    return watch(folder, { recursive }, reported);
  } catch {
    return undefined;
  }
}

function foldersIn(root: string): readonly string[] {
  try {
    return readdirSync(root, { withFileTypes: true })
      .filter((item) => item.isDirectory() && !item.name.startsWith('.') && item.name !== 'node_modules')
      .map(({ name }) => join(root, name));
  } catch {
    return [];
  }
}
