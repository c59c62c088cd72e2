/** What the pages of principles say, in German. */
import type { Translation } from '#words/define-words.ts';
import type { principleInEnglish } from '../en/principle.ts';

export const principleInGerman: Translation<typeof principleInEnglish> = {
  sections: { implications: 'Was daraus für einen Entwurf folgt' },
};
