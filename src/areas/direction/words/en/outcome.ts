/** What the pages of a outcome say, in English. */

export const outcomeInEnglish = {
  points: (count: number) => `${count} ${count === 1 ? 'point' : 'points'}`,
  sections: { points: 'What follows' },
};
