/** The words for what sort of system it is, how bad its failure is, and where it is in its life. */
import type { System } from './schema.ts';

export const TYPES: Readonly<Record<System['type'], string>> = {
  service: 'Service',
  library: 'Library',
  platform: 'Platform',
  data: 'Data',
};

/** By tier, from the one that stops everything. */
export const TIERS = [
  'Tier 0: the business stops without it',
  'Tier 1: customers notice within minutes',
  'Tier 2: colleagues notice within the day',
  'Tier 3: it can wait until Monday',
] as const;

export const STAGES: Readonly<Record<System['lifecycle'], string>> = {
  experimental: 'Experimental',
  production: 'In production',
  deprecated: 'On its way out',
  retired: 'Retired',
};
