/** Where a question goes that a forum cannot decide, forum by forum. */
import type { Entry } from '#model/entry.ts';
import type { Playbook } from '#model/playbook.ts';

/** The forum itself first. A circle, which the check refuses, ends where it closes. */
export function escalationFrom(forum: Entry<'forum'>, playbook: Pick<Playbook, 'resolve'>): readonly Entry<'forum'>[] {
  const way: Entry<'forum'>[] = [];
  let next: Entry<'forum'> | undefined = forum;
  while (next !== undefined && !way.includes(next)) {
    way.push(next);
    next = playbook.resolve(next.data.escalatesTo, ['forum']);
  }
  return way;
}
