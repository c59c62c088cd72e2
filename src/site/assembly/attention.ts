/** What needs attention today, as far as the kinds know. */
import type { PageTools } from '#model/kind.ts';
import type { Link } from '#model/page.ts';
import type { Shelf } from './order.ts';

export function attentionIn(shelves: readonly Shelf[], tools: PageTools): readonly Link[] {
  return shelves.flatMap(({ kind, entries }) => kind.attention?.(entries, tools) ?? []);
}
