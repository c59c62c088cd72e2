/** What the pages of an outcome say, in German. */
import type { Translation } from '#words/define-words.ts';
import type { outcomeInEnglish } from '../en/outcome.ts';

export const outcomeInGerman: Translation<typeof outcomeInEnglish> = {
  horizons: { now: 'Jetzt', next: 'Als Nächstes', later: 'Später', done: 'Erreicht', dropped: 'Fallen gelassen' },
  disciplines: { product: 'Produkt', design: 'Design', engineering: 'Entwicklung' },
  confidences: { low: 'gering', medium: 'mittel', high: 'hoch' },
  facts: { period: 'Zeitraum', horizon: 'Horizont', team: 'Arbeitet daran', supports: 'Dient' },
  sections: {
    keyResults: 'Messbare Ergebnisse',
    milestones: 'Meilensteine',
    dependsOn: 'Hängt ab von',
    risks: 'Risiken',
    notDoing: 'Was wir dafür lassen',
    ended: 'Was daraus geworden ist',
  },
  keyResult: { metric: 'Kennzahl', baseline: 'Ausgangswert', target: 'Zielwert' },
};
