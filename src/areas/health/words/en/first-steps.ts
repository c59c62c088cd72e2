/** The first steps of a leader that belong to health, in English. */
export const firstStepsInEnglish = {
  look: {
    run: (check: string) => `Run a check: ${check}`,
    write: 'Write a check that fits on one page, and run it',
    why: 'You see on one page how people and systems are doing, in the words of those who know, before you change anything.',
    tool: 'Run it now',
  },
  tell: {
    host: 'Host a learning session',
    why: 'One story about something that failed, told by those who were there, shows that bad news is safe with you.',
    library: 'Stories told before',
    file: {
      title: 'What we learned when it failed',
      failure: 'Say what you expected, and what happened.',
      fix: 'Say what changed, and whether it held.',
      takeaway: 'Say one thing that others can do differently.',
    },
  },
};
