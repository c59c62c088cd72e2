/** What the pages of a strategy say, in German. */
import type { Translation } from '#words/define-words.ts';
import { countedInGerman } from '#words/german.ts';
import type { strategyInEnglish } from '../en/strategy.ts';

export const strategyInGerman: Translation<typeof strategyInEnglish> = {
  points: (count) => countedInGerman(count, 'Punkt', 'Punkte'),
  sections: { points: 'Was daraus folgt' },
};
