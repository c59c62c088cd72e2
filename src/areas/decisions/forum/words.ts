/** How a forum may decide, and what that means for somebody who has never been there. */

export const DECISION_RULES = {
  consent: { label: 'Consent', means: 'It is decided when nobody has a reason that it would do harm.' },
  consensus: { label: 'Consensus', means: 'It is decided when everybody agrees.' },
  majority: { label: 'Majority', means: 'It is decided when more than half are for it.' },
  advice: { label: 'Advice', means: 'Whoever raised it decides, after asking those it concerns and those who know.' },
  'single-decider': { label: 'One decides', means: 'One role decides, after hearing the others.' },
} as const;
export type DecisionRule = keyof typeof DECISION_RULES;
