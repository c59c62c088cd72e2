/** What the pages of a metric say, in English. */

export const metricInEnglish = {
  points: (count: number) => `${count} ${count === 1 ? 'point' : 'points'}`,
  sections: { points: 'What follows' },
};
