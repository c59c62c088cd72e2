/** The frame of every page, the page kit, home and search: what they say, in German. Not reviewed by a native speaker yet. */
import type { Translation } from '#words/define-words.ts';
import type { en } from './en.ts';

export const de: Translation<typeof en> = {
  frame: { notice: 'Hinweis' },
  filter: { shown: '{shown} von {all} {noun}' },
  kept: {
    owner: 'Verantwortlich',
    reviewed: 'Seite geprüft am',
    next: 'erneut bis',
    edit: 'Bearbeiten',
    thisPage: 'dieser Seite',
  },
};
