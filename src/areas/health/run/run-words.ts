/** What a check says in the browser while it is run, and in the files that are made there. */
export const RUN_WORDS = {
  /** How days are written. */
  dates: 'en-GB',
  organisation: 'The organisation',
  person: 'Person {number}',
  voted: { one: 'One person has voted.', other: '{count} people have voted.' },
  enough: 'The answers can be shown once {least} people have voted: those of fewer would name them.',
  when: { one: '{unit}, {day}, {count} person', other: '{unit}, {day}, {count} people' },
  notYet: 'Not answered yet: {numbers}.',
  copied: 'Copied.',
  notCopied: 'This browser does not let a page copy. Save the file instead.',
  again: 'Throw away what was answered here, and begin again?',
  thisCheck: 'this check',
  keepOpen: 'Keep the page open until you have saved the check as a file.',
  votes: 'Voted: {votes}.',
  notFor: { one: 'One person said that it does not apply.', other: '{count} people said that it does not apply.' },
  older:
    'This check was begun with version {before} of the questions; this page has version {now}. What was answered is kept.',
  otherQuestions: 'This check was begun with other questions than this page has. What was answered is kept.',
  lookAgain: 'New or reworded since then: {numbers}.',
  leftOver: 'No longer asked',
  tooFew: 'Too few answered this one for a count that names nobody.',
  differ: 'Talk about why you differ.',
  whichUnit: 'Say which {unit} this is about.',
  whichDay: 'Say on which day this was.',
  fewPeople:
    'At least {least} people have to take part before anything is kept of this check: the answers of fewer would name them. Keep what you decided to do where you keep your work.',
  whyNot: 'Say why question {number} does not apply.',
  wholeActions: 'Give each action its words, someone who sees to it, and a day.',
  /** The title of a file. */
  about: '{check}: {unit}',
  on: '{check}: {unit}, {day}',
  day: { one: '{day}, {count} person', other: '{day}, {count} people' },
  actions: 'What we do about it',
  noOwner: 'nobody yet',
  noDate: 'no date',
  action: '{text} ({owner}, {due})',
  dropped: '{text} ({owner}, {due}), dropped',
  notAnswered: 'not answered',
  notApplicable: 'does not apply: {reason}',
};

export type RunWords = typeof RUN_WORDS;
