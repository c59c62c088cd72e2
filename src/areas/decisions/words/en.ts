/** Decisions: what its pages say, in English. */

export const en = {
  kinds: {
    decision: {
      one: 'Decision',
      many: 'Decisions',
      purpose: 'What was decided, by whom and why, what spoke against it, and what is waiting to be decided.',
    },
    forum: {
      one: 'Forum',
      many: 'Forums',
      purpose: 'Where people decide together: what is theirs to decide, how they do it, and within which time.',
    },
    governance: {
      one: 'Governance guide',
      many: 'Governance',
      purpose: 'How things are decided here: who decides, in which steps, and by when.',
    },
    standard: {
      one: 'Standard',
      many: 'Standards',
      purpose: 'The guardrails that our systems keep to, and the easy way to do so.',
    },
  },
  board: {
    further: (count: number) => `And ${count} more; the log below has all of them.`,
  },
};
