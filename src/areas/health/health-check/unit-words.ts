/** What a check asks about, in words: a team, a system, or the organisation. */
import type { Speech } from '#model/speech.ts';
import { healthWords } from '../words/health-words.ts';
import type { HealthCheck } from './schema.ts';

/** *A team*. */
export function unitWords(unit: HealthCheck['unit'], speech: Speech): string {
  const words = healthWords(speech).unit;
  return unit === 'organisation' ? words.organisation : words.one(speech.names[unit]);
}

/** *Team*. */
export function unitName(unit: HealthCheck['unit'], speech: Speech): string {
  return unit === 'organisation' ? healthWords(speech).unit.organisationName : speech.names[unit].one;
}
