/** The log: decisions as lines of a table, the newest first. */
import type { PageTools } from '#model/kind.ts';
import type { DecisionEntry } from '../decision/relations.ts';
import { affectedEntries, mentionOf } from '../mention/mention.ts';

export type LogRow = ReturnType<typeof logRow>;

export function logRow(decision: DecisionEntry, tools: PageTools) {
  return {
    decision: mentionOf(decision, tools),
    day: logDay(decision),
    affects: affectedEntries(decision, tools).map(tools.linkTo),
  };
}

/** The day it stands under; a record of another log may name none. */
export function logDay({ data }: DecisionEntry): string | undefined {
  return data.decided ?? data.created;
}

export function newestFirst(decisions: readonly DecisionEntry[]): readonly DecisionEntry[] {
  return decisions.toSorted((a, b) => b.data.number - a.data.number || (a.id < b.id ? -1 : 1));
}
