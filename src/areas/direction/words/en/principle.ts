/** What the pages of a principle say, in English. */

export const principleInEnglish = {
  points: (count: number) => `${count} ${count === 1 ? 'point' : 'points'}`,
  sections: { points: 'What follows' },
};
