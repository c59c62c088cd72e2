/** What an import would change in files that stand there, line by line. */
import { hunksOf } from './hunks.ts';
import { linesOf } from './lines.ts';
import type { PlannedWrite } from './plan.ts';

/** Lines shown for one file; more are counted. */
const MOST_LINES = 60;

export function differencesOf(files: readonly PlannedWrite[]): readonly string[] {
  return files.flatMap(({ path, content, before, isNew }) => {
    if (isNew) return [`+ ${path}`];
    if (before === undefined || typeof content !== 'string') return [`~ ${path}`];
    const lines = changedLines(linesOf(before), linesOf(content));
    const more = lines.length - MOST_LINES;
    return [`~ ${path}`, ...lines.slice(0, MOST_LINES), ...(more > 0 ? [`    … ${more} lines more`] : [])];
  });
}

function changedLines(before: readonly string[], after: readonly string[]): readonly string[] {
  return hunksOf(before, after, 'source').flatMap(({ start, length, from, to }) => [
    `    line ${start + 1}:`,
    ...before.slice(start, start + length).map((line) => `    - ${line}`),
    ...after.slice(from, to).map((line) => `    + ${line}`),
  ]);
}
