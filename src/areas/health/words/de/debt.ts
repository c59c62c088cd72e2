/** Debt items: what their pages say, in German. */
import type { Translation } from '#words/define-words.ts';
import { countedInGerman } from '#words/german.ts';
import type { debtInEnglish } from '../en/debt.ts';

export const debtInGerman: Translation<typeof debtInEnglish> = {
  points: (count) => countedInGerman(count, 'Punkt', 'Punkte'),
  sections: { points: 'Was daraus folgt' },
};
