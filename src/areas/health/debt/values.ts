/** The words that fields of a debt choose from, in the order in which people read them. */

export const TYPES = [
  'code',
  'architecture',
  'design',
  'test',
  'build',
  'infrastructure',
  'dependency',
  'data',
  'documentation',
  'process',
  'security',
  'people',
] as const;

export const RATINGS = ['low', 'medium', 'high', 'critical'] as const;
export type Rating = (typeof RATINGS)[number];

export const FALLS = ['certain', 'likely', 'possible'] as const;

export const TREATMENTS = ['pay', 'reduce', 'accept', 'transfer', 'retire'] as const;

export const DEBT_STATES = ['open', 'planned', 'in-progress', 'paid', 'accepted'] as const;
export type DebtState = (typeof DEBT_STATES)[number];

/** The shares of a cycle that `capacity` in the configuration keeps. */
export const WORKS = ['refactoring', 'testing', 'modernisation'] as const;
export type Work = (typeof WORKS)[number];

export const CRITERIA = ['risk', 'cost', 'customerImpact'] as const;
export type Criterion = (typeof CRITERIA)[number];
