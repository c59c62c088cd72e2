/** What the pages of principles say, in English. */
import type { Label } from '#model/speech.ts';

export const principleInEnglish = {
  sections: {
    implications: 'What it means for a design',
    serves: 'What it serves',
    enforces: ({ many }: Label) => `${many} that rely on it`,
    exceptions: 'Where we depart from it',
    mentions: 'Where it is used',
  },
  servesNothing: ({ one }: Label) => `It serves no ${one} yet`,
  until: 'until {day}',
  whatFor: 'for {strategies}',
};
