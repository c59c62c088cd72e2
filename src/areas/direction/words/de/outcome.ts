/** What the pages of an outcome say, in German. */
import type { Translation } from '#words/define-words.ts';
import { countedInGerman } from '#words/german.ts';
import type { outcomeInEnglish } from '../en/outcome.ts';

export const outcomeInGerman: Translation<typeof outcomeInEnglish> = {
  horizons: { now: 'Jetzt', next: 'Als Nächstes', later: 'Später', done: 'Abgeschlossen', dropped: 'Fallen gelassen' },
  disciplines: { product: 'Produkt', design: 'Design', engineering: 'Entwicklung' },
  confidences: { low: 'gering', medium: 'mittel', high: 'hoch' },
  impact: 'Was für Kunden besser wird',
  why: 'Warum jetzt',
  together: 'Gemeinsam geplant',
  facts: { period: 'Zeitraum', horizon: 'Horizont', confidence: 'Zuversicht', team: 'Arbeitet daran' },
  sections: {
    ended: 'Was daraus geworden ist',
    keyResults: 'Schlüsselergebnisse',
    checkIn: 'Neuen Stand eintragen',
    milestones: 'Meilensteine',
    dependsOn: 'Hängt ab von',
    risks: 'Was dazwischenkommen kann',
    notDoing: 'Was wir nicht tun',
    serves: 'Wozu es dient',
    served: 'Was ihm dient',
  },
  columns: {
    keyResult: 'Schlüsselergebnis',
    baseline: 'Ausgangswert',
    now: 'Jetzt',
    atEnd: 'Am Ende',
    target: 'Zielwert',
    way: 'Bisher',
    guardrail: 'Leitplanke',
  },
  way: {
    unknown: 'noch nicht gemessen',
    reached: 'erreicht',
    unmoved: 'wie zu Beginn',
    further: 'weiter entfernt als zu Beginn',
    share: (percent) => `${percent}\u00A0% des Weges`,
  },
  measured: (day) => `gemessen am ${day}`,
  noted: (day) => `notiert am ${day}`,
  old: (days) => `${countedInGerman(days, 'Tag', 'Tage')} alt`,
  sure: (confidence) => `Zuversicht: ${confidence}`,
  guardrail: {
    breached: 'verletzt',
    kept: 'eingehalten',
    noWorse: 'nicht am Ziel, nicht schlechter als zuvor',
    unknown: 'noch ohne Wert oder Ziel',
  },
  endedOn: (day) => `Abgeschlossen am ${day}`,
  milestone: {
    due: (day) => `fällig am ${day}`,
    done: (day) => `erreicht am ${day}`,
    missed: (day) => `nicht erreicht, war fällig am ${day}`,
    pastDue: 'überfällig',
  },
  dependency: {
    agreed: 'zugesagt',
    notAgreed: 'nicht zugesagt',
    neededBy: (day) => `gebraucht bis ${day}`,
  },
  checkIn: {
    about: 'Füge diese Zeilen unter der Zeile der Datei ein, die ihr Link nennt, und berichtige die Zahl.',
    inBrackets: (closing) => `Hier stehen in der Datei Klammern: Füge dies vor der schließenden ${closing} ein`,
    open: (line) => `Die Datei bei Zeile ${line} bearbeiten`,
  },
  waitsForIt: 'wartet hierauf',
  nearness: (horizon, confidence) => `${horizon}, Zuversicht: ${confidence}`,
  progress: (reached, all) =>
    reached === 0
      ? countedInGerman(all, 'Schlüsselergebnis', 'Schlüsselergebnisse')
      : `${reached} von ${countedInGerman(all, 'Schlüsselergebnis', 'Schlüsselergebnissen')} erreicht`,
  lists: {
    reached: (reached, all) =>
      `${reached} von ${countedInGerman(all, 'Schlüsselergebnis', 'Schlüsselergebnissen')} erreicht`,
    periodOver: 'nach dem Ende des Zeitraums noch offen',
    breached: (count) => `${countedInGerman(count, 'Leitplanke', 'Leitplanken')} verletzt`,
    doubtful: 'die Verantwortlichen zweifeln daran',
    milestonesReached: (count) => `${countedInGerman(count, 'Meilenstein', 'Meilensteine')} erreicht`,
    horizons: {
      now: 'jetzt in Arbeit',
      next: 'als Nächstes vorgesehen',
      later: 'auf später verschoben',
      done: 'erreicht',
      dropped: 'aufgegeben',
    },
  },
  attention: {
    milestones: (count) => countedInGerman(count, 'überfälliger Meilenstein', 'überfällige Meilensteine'),
    overdue: (count, outcome) => `${count} ${outcome} über den Zeitraum hinaus`,
  },
};
