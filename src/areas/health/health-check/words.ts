/** The words that readers see for the values of a health check's fields. */
import type { Register } from '#model/figures.ts';
import type { HealthCheck } from './schema.ts';

export const UNITS: Readonly<Record<HealthCheck['unit'], string>> = {
  team: 'A team',
  system: 'A system',
  organisation: 'The organisation',
};

export const UNIT_NAMES: Readonly<Record<HealthCheck['unit'], string>> = {
  team: 'Team',
  system: 'System',
  organisation: 'Organisation',
};

export const VOTES: Readonly<Record<HealthCheck['method']['vote'], string>> = {
  blind: 'Everyone answers on their own, and the answers are shown all at once.',
  open: 'Answers are given aloud, one after the other.',
};

export const COMPARABILITY: Readonly<Record<HealthCheck['comparability'], string>> = {
  never: 'Answers are compared with nothing, not with other teams and not with last time.',
  trend: 'Answers are compared with earlier ones of the same unit, never with those of another.',
  aggregate: 'Answers may be added up over several units. No unit is ranked.',
};

export const REGISTER_NAMES: Readonly<Record<Register, string>> = {
  debt: 'technical debt',
  dependencies: 'dependencies',
  risks: 'risks',
  slos: 'service objectives',
  incidents: 'incidents',
};
