/** What the pages of strategies say, in English. */
export const strategyInEnglish = {
  policies: (count: number) => `${count} ${count === 1 ? 'policy' : 'policies'}`,
  sections: { policies: 'What we choose', diagnosis: 'What is in the way' },
};
