/** Debt items: what their pages say, in German. */
import type { Translation } from '#words/define-words.ts';
import type { debtInEnglish } from '../en/debt.ts';

export const debtInGerman: Translation<typeof debtInEnglish> = {
  sections: { consequences: 'Was daraus folgt', cause: 'Wie es dazu kam' },
  states: {
    open: 'Offen',
    planned: 'Geplant',
    'in-progress': 'In Arbeit',
    paid: 'Getilgt',
    accepted: 'Angenommen',
  },
};
