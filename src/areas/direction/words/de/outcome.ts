/** What the pages of a outcome say, in German. */
import type { Translation } from '#words/define-words.ts';
import { countedInGerman } from '#words/german.ts';
import type { outcomeInEnglish } from '../en/outcome.ts';

export const outcomeInGerman: Translation<typeof outcomeInEnglish> = {
  points: (count) => countedInGerman(count, 'Punkt', 'Punkte'),
  sections: { points: 'Was daraus folgt' },
};
