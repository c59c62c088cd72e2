/** Where expectations are written: in ladders, and in the sets that they share. Each is judged where it stands. */
import type { Entry } from '#model/entry.ts';
import type { RuleContext } from '#model/rule.ts';

export type WrittenSet = Entry<'ladder'> | Entry<'behaviours'>;

export function writtenSets(entries: RuleContext['entries']): readonly WrittenSet[] {
  return [...entries('ladder'), ...entries('behaviours')];
}
