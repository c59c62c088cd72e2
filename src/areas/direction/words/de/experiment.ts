/** What the pages of an experiment say, in German. */
import type { Translation } from '#words/define-words.ts';
import type { experimentInEnglish } from '../en/experiment.ts';

export const experimentInGerman: Translation<typeof experimentInEnglish> = {
  results: { confirmed: 'Bestätigt', refuted: 'Widerlegt', inconclusive: 'Ohne klares Ergebnis' },
  running: 'Läuft',
  hypothesis: 'Hypothese',
  facts: { quarter: 'Quartal', started: 'Beginn', ends: 'Ende' },
  sections: {
    why: 'Warum wir fragen',
    change: 'Was wir ändern',
    learned: 'Was wir gelernt haben',
    next: 'Wie es weitergeht',
  },
};
