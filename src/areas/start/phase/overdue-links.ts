/** Tasks that send people to pages whose review has run out. */
import { isOverdue } from '#model/freshness.ts';
import type { Entry } from '#model/entry.ts';
import type { Playbook, Reference } from '#model/playbook.ts';
import type { Plan } from '../composition/tasks.ts';

/** References out of tasks: by their links, and in their words. */
export function overdueLinks(plan: Plan, playbook: Pick<Playbook, 'references'>, today: string): readonly Reference[] {
  return playbook.references.filter(
    ({ from, to, path }) =>
      from === (plan as Entry) && path[2] === 'tasks' && to.data.status !== 'archived' && isOverdue(to, today),
  );
}
