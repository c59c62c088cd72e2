/** What the pages of a principle say, in German. */
import type { Translation } from '#words/define-words.ts';
import { countedInGerman } from '#words/german.ts';
import type { principleInEnglish } from '../en/principle.ts';

export const principleInGerman: Translation<typeof principleInEnglish> = {
  points: (count) => countedInGerman(count, 'Punkt', 'Punkte'),
  sections: { points: 'Was daraus folgt' },
};
