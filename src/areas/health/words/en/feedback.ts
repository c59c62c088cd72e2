/** Feedback: what their pages say, in English. */

export const feedbackInEnglish = {
  sections: { answer: 'What we did', cause: 'What is behind it' },
  facts: { source: 'Said in', raised: 'On' },
  sources: {
    retrospective: 'Retrospective',
    survey: 'Survey',
    'open-forum': 'Open forum',
    'health-check': 'Health check',
    'one-to-one': 'One-to-one',
  },
  answers: { planned: 'Planned', done: 'Done', declined: 'Declined' },
  unanswered: 'No answer yet',
};
