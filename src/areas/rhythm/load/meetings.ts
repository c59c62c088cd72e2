/** Who has to be where: what an occurrence asks of the people of a role. */
import type { Participation, Ritual } from '../ritual/schema.ts';

/** Optional people may stay away, and who is informed reads. */
const ATTENDING: ReadonlySet<Participation['part']> = new Set(['facilitator', 'decider', 'required']);

/** What takes place in writing holds nobody at an hour. */
export function isMeeting({ mode }: Pick<Ritual, 'mode'>): boolean {
  return mode !== 'async';
}

/** The roles and teams whose people have to be there, as they are written. */
export function attending({ roles }: Pick<Ritual, 'roles'>): readonly Participation[] {
  return roles.filter(({ part }) => ATTENDING.has(part));
}

/** Every item of its agenda only tells people something. */
export function onlyInforms({ agenda, mode }: Pick<Ritual, 'agenda' | 'mode'>): boolean {
  return isMeeting({ mode }) && agenda.length > 0 && agenda.every((item) => item.mode === 'inform');
}
