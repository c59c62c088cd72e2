/** What the pages of an experiment say, in English. */

export const experimentInEnglish = {
  results: { confirmed: 'Confirmed', refuted: 'Refuted', inconclusive: 'Inconclusive' },
  running: 'Running',
  hypothesis: 'Hypothesis',
  facts: { quarter: 'Quarter', started: 'Began', ends: 'Ends' },
  sections: { why: 'Why we ask', change: 'What we change', learned: 'What we learned', next: 'What comes next' },
};
