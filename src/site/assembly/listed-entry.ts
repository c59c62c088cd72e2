/** An entry as lists show it: its name and summary, and what else is known in the margin. */
import type { Entry } from '#model/entry.ts';
import { summaryOf } from '#model/summary.ts';
import type { PageTools } from '#model/kind.ts';

export type ListedEntry = ReturnType<typeof listedEntry>;

/**
 * @param facts short ones, as the index of its kind states them
 * @param sentence what its kind shows in place of the summary
 */
export function listedEntry(
  entry: Entry,
  facts: readonly string[],
  tools: Pick<PageTools, 'linkTo' | 'inline'>,
  sentence = summaryOf(entry),
) {
  const { label, href } = tools.linkTo(entry);
  return {
    title: label,
    href,
    summary: sentence === undefined ? undefined : tools.inline(sentence, entry),
    facts,
    // A title with a mark of its kind says it already.
    status: label === entry.data.title ? entry.life : 'active',
  };
}
