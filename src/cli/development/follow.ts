/** Follows the content: reads it anew when it has changed, and says what is wrong with it, on the terminal and to open pages. */
import type { Live } from '#site/dev/live.ts';
import type { ContentEvent } from '#site/dev/messages.ts';
import { describe, problemsOf } from '#site/dev/problems.ts';
import type { Io } from '../io.ts';
import { watchFolder } from './watch.ts';

export interface Following {
  /** What the last reading found. */
  state(): Promise<ContentEvent>;
  stop(): void;
}

interface FollowOptions {
  /** The content folder, and those of sources. */
  readonly folders: readonly string[];
  /** Tells the editions of this process from those of one before it. */
  readonly run: string;
  readonly err: Io['err'];
  tell(state: ContentEvent): void;
  failed(error: unknown): void;
}

export function followLive(live: Live, { folders, run, err, tell, failed }: FollowOptions): Following {
  const state = async () => {
    const { diagnostics } = await live.reading();
    return { edition: live.edition(), run, problems: problemsOf(diagnostics) };
  };
  const report = async () => {
    const { diagnostics } = await live.reading();
    for (const each of diagnostics) err.write(`${each.severity === 'error' ? '✖' : '!'} ${describe(each)}\n`);
  };
  let isReading = false;
  const follow = async () => {
    if (isReading || !live.isStale()) return;
    isReading = true;
    try {
      await live.refresh();
      await report();
      tell(await state());
    } finally {
      isReading = false;
    }
  };
  report().catch(failed);
  const watching = folders.map((folder) => watchFolder(folder, () => void follow().catch(failed)));
  return {
    state,
    stop() {
      for (const each of watching) each.stop();
    },
  };
}
