/** Feedback: what their pages say, in English. */
import { counted } from '#words/number-words.ts';

export const feedbackInEnglish = {
  points: (count: number) => counted(count, 'point'),
  sections: { points: 'What follows' },
};
