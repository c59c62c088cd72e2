/** Feedback: what their pages say, in German. */
import type { Translation } from '#words/define-words.ts';
import { countedInGerman } from '#words/german.ts';
import type { feedbackInEnglish } from '../en/feedback.ts';

export const feedbackInGerman: Translation<typeof feedbackInEnglish> = {
  points: (count) => countedInGerman(count, 'Punkt', 'Punkte'),
  sections: { points: 'Was daraus folgt' },
};
