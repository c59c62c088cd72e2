/** Debt items: what their pages say, in English. */
import { counted } from '#words/number-words.ts';

export const debtInEnglish = {
  points: (count: number) => counted(count, 'point'),
  sections: { points: 'What follows' },
};
