/** What the pages of principles say, in German. */
import type { Translation } from '#words/define-words.ts';
import type { principleInEnglish } from '../en/principle.ts';

export const principleInGerman: Translation<typeof principleInEnglish> = {
  sections: {
    implications: 'Was daraus für einen Entwurf folgt',
    serves: 'Wozu es dient',
    enforces: ({ many }) => `${many}, die sich darauf stützen`,
    exceptions: 'Wo wir davon abweichen',
    mentions: 'Wo es verwendet wird',
  },
  servesNothing: ({ one }) => `Noch ist kein ${one} genannt, dem es dient`,
  until: 'bis {day}',
  whatFor: 'für {strategies}',
};
