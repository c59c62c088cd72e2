/** What the pages of strategies say, in German. */
import type { Translation } from '#words/define-words.ts';
import { countedInGerman } from '#words/german.ts';
import type { strategyInEnglish } from '../en/strategy.ts';

export const strategyInGerman: Translation<typeof strategyInEnglish> = {
  policies: (count) => countedInGerman(count, 'Leitlinie', 'Leitlinien'),
  sections: { policies: 'Wofür wir uns entscheiden', diagnosis: 'Was uns im Weg steht' },
};
