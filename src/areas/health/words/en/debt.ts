/** Debt items: what their pages say, in English. */

export const debtInEnglish = {
  sections: { consequences: 'What follows from it', cause: 'How it came about' },
  states: {
    open: 'Open',
    planned: 'Planned',
    'in-progress': 'In progress',
    paid: 'Paid',
    accepted: 'Accepted',
  },
};
