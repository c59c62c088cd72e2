/** An entry as lists show it: its name and summary, and what else is known in the margin. */
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';

export type ListedEntry = ReturnType<typeof listedEntry>;

/** @param facts short ones, as the index of its kind states them */
export function listedEntry(entry: Entry, facts: readonly string[], tools: Pick<PageTools, 'address' | 'inline'>) {
  const { title, summary } = entry.data;
  return {
    title,
    href: tools.address(entry),
    summary: summary === undefined ? undefined : tools.inline(summary, entry),
    facts,
    status: entry.life,
  };
}
