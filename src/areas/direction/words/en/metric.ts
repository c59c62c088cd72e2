/** What the pages of a metric say, in English. */

export const metricInEnglish = {
  categories: { lead: 'Lead', health: 'Health', outcome: 'Outcome' },
  readers: { engineer: 'For engineers', product: 'For product', leadership: 'For leadership' },
  sections: {
    decision: 'The decision it guides',
    explanations: 'What it means',
    misuse: 'How it misleads',
  },
};
