/** Risks: what their pages say, in German. */
import type { Translation } from '#words/define-words.ts';
import { countedInGerman } from '#words/german.ts';
import type { riskInEnglish } from '../en/risk.ts';

export const riskInGerman: Translation<typeof riskInEnglish> = {
  points: (count) => countedInGerman(count, 'Punkt', 'Punkte'),
  sections: { points: 'Was daraus folgt' },
};
