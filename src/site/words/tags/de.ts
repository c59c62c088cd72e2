/** The pages of tags, in German. */
import type { Translation } from '#words/define-words.ts';
import type { tagsInEnglish } from './en.ts';

export const tagsInGerman: Translation<typeof tagsInEnglish> = {
  title: 'Schlagwörter',
  lead: 'Wörter, die Seiten aller Art verbinden. Jedes hat eine eigene Seite.',
  all: 'Alle Schlagwörter',
  tagged: (tag) => `Schlagwort ${tag}`,
  about: (tag, count) => `${count === 1 ? '1 Seite' : `${count} Seiten`} mit dem Schlagwort ${tag}, nach Art.`,
  count: (count) => (count === 1 ? '1 Seite' : `${count} Seiten`),
};
