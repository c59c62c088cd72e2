/** Incidents that repeat each other, as `recurrenceOf` says, however long the chain between them. */
import type { Entry } from '#model/entry.ts';
import type { Playbook } from '#model/playbook.ts';

type IncidentEntry = Entry<'incident'>;

/** For each incident one that stands for its chain: two of the same chain have the same. */
export function chainsOf(
  incidents: readonly IncidentEntry[],
  { resolve }: Pick<Playbook, 'resolve'>,
): (incident: IncidentEntry) => IncidentEntry {
  const above = new Map<IncidentEntry, IncidentEntry>();
  const top = (incident: IncidentEntry): IncidentEntry => {
    let found = incident;
    for (let next = above.get(found); next !== undefined; next = above.get(found)) found = next;
    return found;
  };
  for (const incident of incidents)
    for (const ref of incident.data.recurrenceOf) {
      const earlier = resolve(ref, ['incident']);
      if (earlier === undefined) continue;
      const [own, other] = [top(incident), top(earlier)];
      if (own !== other) above.set(own, other);
    }
  return top;
}
