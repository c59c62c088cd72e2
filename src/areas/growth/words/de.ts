/** Growth: what its pages say, in German. Not reviewed by a native speaker yet. */
import type { Translation } from '#words/define-words.ts';
import type { en } from './en.ts';

export const de: Translation<typeof en> = {
  kinds: {
    behaviours: {
      one: 'Gemeinsame Verhaltensweisen',
      many: 'Gemeinsame Verhaltensweisen',
      purpose: 'Was mehrere Karriereleitern mit denselben Worten erwarten, einmal aufgeschrieben.',
    },
    ladder: {
      one: 'Karriereleiter',
      many: 'Karriereleitern',
      purpose: 'Was auf jeder Stufe erwartet wird und wie man von einer zur nächsten kommt.',
    },
    role: { one: 'Rolle', many: 'Rollen', purpose: 'Wofür jede Rolle verantwortlich ist.' },
    skill: {
      one: 'Kompetenz',
      many: 'Kompetenzen',
      purpose: 'Wie jede Kompetenz aussieht, vom ersten Kennenlernen bis zur Meisterschaft.',
    },
  },
};
