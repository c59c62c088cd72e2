/** What the parts that a role plays are called on its page. */
import type { Decision, Meeting } from './parts.ts';

/** From what asks most of a role to what asks least. */
export const MEETING_PARTS: Readonly<Record<Meeting['part'], string>> = {
  facilitator: 'Facilitates',
  decider: 'Decides',
  required: 'Takes part',
  optional: 'May take part',
  informed: 'Is told',
};

export const DECISION_PARTS: Readonly<Record<Decision['part'], string>> = {
  decides: 'Decides',
  consulted: 'Is asked before',
  informed: 'Is told after',
};
