/** What the pages of systems and teams say about facts that are missing, in English. */
export const MISSING_FACTS = [
  'owner',
  'onCall',
  'runbooks',
  'objectives',
  'tier',
  'source',
  'chat',
  'systems',
] as const;
export type MissingFact = (typeof MISSING_FACTS)[number];

export const missingInEnglish = {
  add: 'Add it',
  facts: {
    owner: { what: 'No one answers for it.', toDo: 'Agree on one that does, and name it as the owner.' },
    onCall: {
      what: 'Nobody has said who is on call.',
      toDo: 'Say how to reach them, here or on the page of the owner.',
    },
    runbooks: { what: 'None is written yet.', toDo: 'Begin with what fails most often, and link it.' },
    objectives: { what: 'None is agreed.', toDo: 'Agree how good is good enough, and measure it.' },
    tier: {
      what: 'Nobody has said how bad that is.',
      toDo: 'Give it a tier, from 0 (stops the business) to 3 (can wait).',
    },
    source: { what: 'Not linked.', toDo: 'Link the repository.' },
    chat: { what: 'No channel is named.', toDo: 'Name the one in which you answer.' },
    systems: { what: 'None.', toDo: 'Name yourselves as the owner of what you run.' },
  } satisfies Readonly<Record<MissingFact, { readonly what: string; readonly toDo: string }>>,
};
