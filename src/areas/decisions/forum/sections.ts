/** The parts of a forum's page that have an address of their own. */

export const HEADINGS = {
  members: 'Who belongs to it',
  escalation: 'Where a question goes next',
  open: 'Waiting for it',
  decided: 'Decided here',
} as const;
export type ForumSection = keyof typeof HEADINGS;
