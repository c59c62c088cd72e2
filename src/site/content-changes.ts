/** Tells, once, when files of the content have changed. */
import { sep } from 'node:path';
import type { FSWatcher } from 'vite';

/** Editors save in several steps; this waits for the last of them. */
const SETTLED = 50;

/** `paths` are absolute, of files or folders. */
export function onContentChange(watcher: FSWatcher, paths: readonly string[], changed: () => void): void {
  let timer: NodeJS.Timeout | undefined;
  watcher.add([...paths]);
  watcher.on('all', (_event, file) => {
    if (!paths.some((path) => file === path || file.startsWith(path.endsWith(sep) ? path : path + sep))) return;
    clearTimeout(timer);
    timer = setTimeout(changed, SETTLED);
  });
}
