/** The leader's page: what it says, in English. */
export const leadInEnglish = {
  title: 'What needs you today',
  of: (playbook: string) => `What needs attention: ${playbook}`,
  description: 'What waits for people in this organisation, the oldest first, for the staff meeting on Monday.',
  forOwner: (owner: string) => `What waits for ${owner}`,
  asOf: 'As of {today}.',
  changed: 'Changed since Monday, {day}',
  nothingChanged: 'Nothing that the registers know of.',
  historyCut: 'There is no older revision to compare with here, so only changes that carry a day are counted.',
  inOrder: 'In order: {lists}.',
  allInOrder: 'Nothing waits for anyone.',
  inFiles: { feed: 'Feed (Atom)', digest: 'Digest (Markdown)' },
  /** From the home page. */
  open: 'All of it on one page',
};
