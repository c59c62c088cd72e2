/** What the status of a decision means for whoever reads its page. */
import type { Life } from '#model/standing.ts';
import type { Decision } from './schema.ts';
import type { DecisionStatus } from './values.ts';

const LIVES: Readonly<Record<DecisionStatus, Life>> = {
  draft: 'draft',
  rfc: 'active',
  proposed: 'active',
  accepted: 'active',
  rejected: 'archived',
  withdrawn: 'archived',
  deprecated: 'deprecated',
  superseded: 'archived',
  expired: 'archived',
};

export function lifeOfDecision({ status }: Decision): Life {
  return LIVES[status];
}
