/** Risks: what their pages say, in English. */
import { counted } from '#words/number-words.ts';

export const riskInEnglish = {
  points: (count: number) => counted(count, 'point'),
  sections: { points: 'What follows' },
};
