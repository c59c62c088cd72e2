/** What the pages of a scorecard say, in English. */

export const scorecardInEnglish = {
  metrics: (count: number) => `${count} ${count === 1 ? 'metric' : 'metrics'}`,
  doubtful: (count: number, all: number) =>
    count === 1
      ? `One of these ${all} numbers cannot be relied on today:`
      : `${count} of these ${all} numbers cannot be relied on today:`,
  doubtfulInShort: (count: number) => `${count} not to be relied on`,
  target: (target: string) => `Target: ${target}`,
  facts: { for: 'Whose scorecard it is', reviewedIn: 'Reviewed in' },
  sections: { metrics: 'The numbers' },
};
