/** The types and statuses of decisions, which of them are open, and what a decision can be about. */

export const TYPES = ['adr', 'rfc', 'policy', 'exception'] as const;
export type DecisionType = (typeof TYPES)[number];

/** The kinds of what a decision can be about. */
export const AFFECTED = ['domain', 'system', 'team'] as const;

export const STATUSES = [
  'draft',
  'rfc',
  'proposed',
  'accepted',
  'rejected',
  'withdrawn',
  'deprecated',
  'superseded',
  'expired',
] as const;
export type DecisionStatus = (typeof STATUSES)[number];

const OPEN: ReadonlySet<DecisionStatus> = new Set(['draft', 'rfc', 'proposed']);

/** It is still to be decided. */
export function isOpen(status: DecisionStatus): boolean {
  return OPEN.has(status);
}

/** It was never in force, or is not any more. */
export function isOver(status: DecisionStatus): boolean {
  return !isOpen(status) && status !== 'accepted';
}

/** The pages about all decisions, by the last part of their address. */
export const OVERVIEWS = ['timeline', 'exceptions', 'affected'] as const;
export type OverviewName = (typeof OVERVIEWS)[number];

/** What stands on the board and had a page of its own before: its address still leads there. */
export const FORMER_MAP = 'map';

/** No decision may be called so. */
export const RESERVED: readonly string[] = [...OVERVIEWS, FORMER_MAP];
