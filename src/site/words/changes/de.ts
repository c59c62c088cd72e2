/** What feeds of changes say, in German. */
import type { Translation } from '#words/define-words.ts';
import type { changesInEnglish } from './en.ts';

export const changesInGerman: Translation<typeof changesInEnglish> = {
  feed: 'Feed der Änderungen',
  of: (name, part) => (part === undefined ? `${name}: Änderungen` : `${name}: Änderungen, ${part}`),
  titles: {
    new: (title) => `Neu: ${title}`,
    changed: (title) => `Geändert: ${title}`,
    reviewed: (title) => `Geprüft: ${title}`,
    renamed: (title) => `Neue Adresse: ${title}`,
  },
  owned: (kind, owner) => (owner === undefined ? kind : `${kind}, verantwortlich: ${owner}`),
};
