/** One reading of the content for all collections, made anew when a file changes. */
import type { FSWatcher } from 'vite';
import type { View } from '#model/playbook.ts';
import { onContentChange } from './content-changes.ts';

export interface SharedContent {
  view(folder: string): View;
  /** Calls back, one follower per name, when something below the folder has changed. */
  follow(watcher: FSWatcher, folder: string, name: string, changed: () => void): void;
}

export function sharedContent(read: (folder: string) => View): SharedContent {
  const followers = new Map<string, () => void>();
  let view: View | undefined;

  function renew(): void {
    view = undefined;
    for (const changed of followers.values()) changed();
  }
  return {
    view: (folder) => (view ??= read(folder)),
    follow(watcher, folder, name, changed) {
      if (followers.size === 0) onContentChange(watcher, [folder], renew);
      followers.set(name, changed);
    },
  };
}
