/** What the pages of a experiment say, in German. */
import type { Translation } from '#words/define-words.ts';
import { countedInGerman } from '#words/german.ts';
import type { experimentInEnglish } from '../en/experiment.ts';

export const experimentInGerman: Translation<typeof experimentInEnglish> = {
  points: (count) => countedInGerman(count, 'Punkt', 'Punkte'),
  sections: { points: 'Was daraus folgt' },
};
