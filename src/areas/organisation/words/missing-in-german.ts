/** What the pages of systems and teams say about facts that are missing, in German. Not reviewed by a native speaker yet. */
import type { Translation } from '#words/define-words.ts';
import type { missingInEnglish } from './missing-in-english.ts';

export const missingInGerman: Translation<typeof missingInEnglish> = {
  add: 'Ergänzen',
  facts: {
    owner: { what: 'Niemand ist verantwortlich.', toDo: 'Einigt euch auf eines und tragt es als Eigentümer ein.' },
    onCall: {
      what: 'Die Rufbereitschaft ist nicht angegeben.',
      toDo: 'Schreibt hier oder auf die Seite des Eigentümers, wie sie zu erreichen ist.',
    },
    runbooks: {
      what: 'Noch keines geschrieben.',
      toDo: 'Beginnt mit dem, was am häufigsten ausfällt, und verlinkt es.',
    },
    objectives: { what: 'Keines vereinbart.', toDo: 'Vereinbart, wie gut gut genug ist, und messt es.' },
    tier: { what: 'Nicht angegeben.', toDo: 'Gebt ein Tier an, von 0 (das Geschäft steht still) bis 3 (kann warten).' },
    source: { what: 'Nicht verlinkt.', toDo: 'Verlinkt das Repository.' },
    chat: { what: 'Kein Kanal genannt.', toDo: 'Nennt den Kanal, in dem ihr antwortet.' },
    systems: { what: 'Keine.', toDo: 'Tragt euch als Eigentümer dessen ein, was ihr betreibt.' },
  },
};
