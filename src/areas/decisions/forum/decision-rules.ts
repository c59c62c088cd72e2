/** How a forum may decide. */

export const DECISION_RULES = ['consent', 'consensus', 'majority', 'advice', 'single-decider'] as const;
export type DecisionRule = (typeof DECISION_RULES)[number];
