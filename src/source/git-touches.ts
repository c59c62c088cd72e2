/** What each file of today went through, under whatever name: found in one pass over the log. */
import type { LoggedRevision } from './git-log.ts';

/** A revision that changed a file. */
export interface Touch {
  readonly revision: string;
  readonly date: string;
  /** How many revisions are newer: dates of rewritten revisions are in no order. */
  readonly age: number;
  /** The name of its content since then. */
  readonly held: string;
  /** And before; none where the file was new. The same where only its name changed. */
  readonly former: string | undefined;
}

/**
 * The newest first, back to the revision that made the file.
 * @param log from the newest to the oldest
 * @param present the files of today
 */
export function touchesByFile(
  log: readonly LoggedRevision[],
  present: Iterable<string>,
): ReadonlyMap<string, readonly Touch[]> {
  const found = new Map<string, Touch[]>();
  /** What a file of today was called at this point of the past. */
  const called = new Map([...present].map((file) => [file, file]));
  for (const [age, { id, date, touched }] of log.entries()) {
    // Two files may swap their names in one revision.
    const renamed: (readonly [string, string])[] = [];
    for (const { file, isGone, before, former, held } of touched) {
      const today = called.get(file);
      if (today === undefined || isGone) continue;
      const own = found.get(today) ?? [];
      own.push({ revision: id, date, age, held, former });
      found.set(today, own);
      if (former === undefined || before !== undefined) called.delete(file);
      if (former !== undefined && before !== undefined) renamed.push([before, today]);
    }
    for (const [before, today] of renamed) called.set(before, today);
  }
  return found;
}
