/** What the pages of a scorecard say, in English. */

export const scorecardInEnglish = {
  points: (count: number) => `${count} ${count === 1 ? 'point' : 'points'}`,
  sections: { points: 'What follows' },
};
