/** What the types and statuses of decisions are called, and which of them are open. */

export const TYPES = { adr: 'Architecture', rfc: 'Proposal', policy: 'Policy', exception: 'Exception' } as const;
export type DecisionType = keyof typeof TYPES;

/** The kinds of what a decision can be about. */
export const AFFECTED = ['domain', 'system', 'team'] as const;

/** How a decision is quoted: *ADR 7*. */
export const SHORT_TYPES: Readonly<Record<DecisionType, string>> = {
  adr: 'ADR',
  rfc: 'RFC',
  policy: 'Policy',
  exception: 'Exception',
};

export const STATUSES = {
  draft: 'Draft',
  rfc: 'Request for comments',
  proposed: 'Proposed',
  accepted: 'Accepted',
  rejected: 'Rejected',
  withdrawn: 'Withdrawn',
  deprecated: 'Deprecated',
  superseded: 'Superseded',
  expired: 'Expired',
} as const;
export type DecisionStatus = keyof typeof STATUSES;

const OPEN: ReadonlySet<DecisionStatus> = new Set(['draft', 'rfc', 'proposed']);

/** Somebody still has to decide. */
export function isOpen(status: DecisionStatus): boolean {
  return OPEN.has(status);
}

/** The pages about all decisions, by the last part of their address: no decision may be called so. */
export const OVERVIEWS = ['timeline', 'map', 'exceptions', 'affected'] as const;
export type OverviewName = (typeof OVERVIEWS)[number];
