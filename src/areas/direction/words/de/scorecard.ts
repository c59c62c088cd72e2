/** What the pages of a scorecard say, in German. */
import type { Translation } from '#words/define-words.ts';
import { countedInGerman } from '#words/german.ts';
import type { scorecardInEnglish } from '../en/scorecard.ts';

export const scorecardInGerman: Translation<typeof scorecardInEnglish> = {
  metrics: (count) => countedInGerman(count, 'Kennzahl', 'Kennzahlen'),
  sections: { metrics: 'Die Zahlen' },
};
