/** The strategies that a strategy is part of. */
import type { Entry } from '#model/entry.ts';
import type { Playbook } from '#model/playbook.ts';

type Around = Pick<Playbook, 'resolve'>;

/** The way from a wider strategy back to the one where it began, which it ends with; none where it leads up only. */
export function wayBackTo(
  start: Entry<'strategy'>,
  from: Entry<'strategy'>,
  playbook: Around,
  passed: ReadonlySet<Entry> = new Set(),
): readonly Entry<'strategy'>[] | undefined {
  if (from === start) return [from];
  if (passed.has(from)) return undefined;
  for (const ref of from.data.supports) {
    const wider = playbook.resolve(ref, ['strategy']);
    const way = wider && wayBackTo(start, wider, playbook, new Set([...passed, from]));
    if (way !== undefined) return [from, ...way];
  }
  return undefined;
}
