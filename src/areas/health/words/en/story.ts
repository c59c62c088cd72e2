/** Stories: what their pages say, in English. */

export const storyInEnglish = {
  sections: { failure: 'What failed', fix: 'What fixed it', takeaways: 'What to take from it' },
  facts: { date: 'Date', toldBy: 'Told by', session: 'At', about: 'About' },
  recording: 'Watch the recording',
};
