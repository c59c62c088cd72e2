/** What the pages of an outcome say, in German. */
import type { Translation } from '#words/define-words.ts';
import type { outcomeInEnglish } from '../en/outcome.ts';

export const outcomeInGerman: Translation<typeof outcomeInEnglish> = {
  horizons: { now: 'Jetzt', next: 'Als Nächstes', later: 'Später', done: 'Erreicht', dropped: 'Fallen gelassen' },
  disciplines: { product: 'Produkt', design: 'Design', engineering: 'Entwicklung' },
  confidences: { low: 'gering', medium: 'mittel', high: 'hoch' },
  facts: { period: 'Zeitraum', horizon: 'Horizont', team: 'Arbeitet daran', supports: 'Dient' },
  sections: {
    ended: 'Was daraus geworden ist',
    keyResults: 'Messbare Ergebnisse',
    checkIn: 'Neuer Stand',
    milestones: 'Meilensteine',
    dependsOn: 'Hängt ab von',
    risks: 'Was dazwischenkommen kann',
    notDoing: 'Was wir dafür lassen',
    serves: 'Wozu es dient',
    served: 'Was ihm dient',
  },
  keyResult: { metric: 'Kennzahl', baseline: 'Ausgangswert', target: 'Zielwert' },
};
