/** What the pages of a strategy say, in English. */

export const strategyInEnglish = {
  points: (count: number) => `${count} ${count === 1 ? 'point' : 'points'}`,
  sections: { points: 'What follows' },
};
