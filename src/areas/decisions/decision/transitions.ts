/** From which status a decision may come to which: a record is carried on, never rewritten. */
import type { DecisionStatus } from './values.ts';

const NEXT: Readonly<Record<DecisionStatus, readonly DecisionStatus[]>> = {
  draft: ['rfc', 'proposed', 'accepted', 'rejected', 'withdrawn'],
  rfc: ['draft', 'proposed', 'accepted', 'rejected', 'withdrawn'],
  proposed: ['draft', 'rfc', 'accepted', 'rejected', 'withdrawn'],
  accepted: ['deprecated', 'superseded', 'expired'],
  rejected: ['draft', 'rfc', 'proposed'],
  withdrawn: ['draft', 'rfc', 'proposed'],
  deprecated: ['superseded', 'expired'],
  superseded: [],
  expired: ['superseded'],
};

export function nextStatuses(status: DecisionStatus): readonly DecisionStatus[] {
  return NEXT[status];
}

export function mayBecome(from: DecisionStatus, to: DecisionStatus): boolean {
  return from === to || NEXT[from].includes(to);
}
