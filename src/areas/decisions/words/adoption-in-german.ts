/** How far systems have come with standards: what pages say, in German. Not reviewed by a native speaker yet. */
import type { Translation } from '#words/define-words.ts';
import type { adoptionInEnglish } from './adoption-in-english.ts';

export const adoptionInGerman: Translation<typeof adoptionInEnglish> = {
  glance: {
    met: () => 'Alle erfüllt',
    partial: (count) => `${count} teilweise erfüllt`,
    'not-met': (count) => `${count} nicht erfüllt`,
    'not-applicable': () => 'Keiner trifft zu',
    unknown: (count) => `${count} ohne Angabe`,
  },
  states: {
    met: 'Erfüllt',
    partial: 'Teilweise erfüllt',
    'not-met': 'Nicht erfüllt',
    'not-applicable': 'Trifft nicht zu',
    unknown: 'Noch keine Angabe',
  },
  whole: 'Insgesamt',
  noOwner: ({ one }) => `${one} fehlt`,
  since: 'seit {day}',
};
