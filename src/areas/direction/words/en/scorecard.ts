/** What the pages of a scorecard say, in English. */

export const scorecardInEnglish = {
  metrics: (count: number) => `${count} ${count === 1 ? 'metric' : 'metrics'}`,
  sections: { metrics: 'The numbers' },
};
