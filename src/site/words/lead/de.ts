/** The leader's page, in German. */
import type { Translation } from '#words/define-words.ts';
import type { leadInEnglish } from './en.ts';

export const leadInGerman: Translation<typeof leadInEnglish> = {
  title: 'Was heute auf Sie wartet',
  of: (playbook) => `Was Aufmerksamkeit braucht: ${playbook}`,
  description: 'Was in dieser Organisation auf Menschen wartet, das Älteste zuerst, für die Leitungsrunde am Montag.',
  forOwner: (owner) => `Was auf ${owner} wartet`,
  asOf: 'Stand {today}.',
  changed: 'Verändert seit Montag, {day}',
  nothingChanged: 'Nichts, wovon die Register wissen.',
  historyCut: 'Hier gibt es keine ältere Fassung zum Vergleichen; gezählt ist nur, was einen Tag trägt.',
  inOrder: 'In Ordnung: {lists}.',
  allInOrder: 'Es wartet nichts.',
  inFiles: { feed: 'Feed (Atom)', digest: 'Übersicht (Markdown)' },
  open: 'Alles auf einer Seite',
};
