/** Whether a strategy holds on a day. */
import type { Entry } from '#model/entry.ts';

export type Standing = 'current' | 'toCome' | 'over';

export function standingOf({ data: { horizon } }: Pick<Entry<'strategy'>, 'data'>, today: string): Standing {
  if (today < horizon.from) return 'toCome';
  return today > horizon.to ? 'over' : 'current';
}
