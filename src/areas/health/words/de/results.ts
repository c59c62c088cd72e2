/** What came of a health check: what its page says, in German. */
import type { Translation } from '#words/define-words.ts';
import { countedInGerman, german } from '#words/german.ts';
import type { resultsInEnglish } from '../en/results.ts';

export const resultsInGerman: Translation<typeof resultsInEnglish> = {
  title: (check) => `Ergebnisse: ${check}`,
  description: (check) => `Die bisherigen Antworten: ${check}.`,
  overTime: (unit) => `${unit} im Zeitverlauf`,
  sums: (units) => `Die jeweils letzten Antworten aller ${units}, zusammengezählt.`,
  sections: {
    latest: 'Die letzten Antworten',
    actions: 'Offene Maßnahmen',
    repeats: 'Was wiederkehrt',
    all: 'Alle Durchgänge',
  },
  latest:
    'Gelesen wird eine Zeile von Bereich zu Bereich: Die Einheiten stehen nach Namen, denn eine Spalte ist keine Rangfolge. Verglichen wird ein Bereich nur mit dem vorigen Durchgang derselben Einheit.',
  apart: 'Jede Einheit für sich: Dieser Check wird mit nichts verglichen.',
  means: { bad: 'Überwiegend schlecht', middle: 'Gemischt', good: 'Überwiegend gut', plain: 'Gemischt' },
  legend: 'Von der schlechtesten zur besten Antwort:',
  dot: 'Der Punkt zeigt, wo der Mittelwert eines Bereichs zwischen der schlechtesten und der besten Antwort liegt.',
  comparedWith: (day) => `seit ${day}`,
  comparedPartly: (day, version, same, all) =>
    `seit ${day}, Version ${version}: ${same} von ${all} Fragen sind vergleichbar`,
  few: 'Zu wenige haben teilgenommen: Ihre Antworten wären zuzuordnen.',
  unanswered: 'Nicht beantwortet',
  nothingOpen: 'Keine offen',
  everyRun: (count) => (count === 1 ? 'Der eine Durchgang' : `Alle ${count} Durchgänge, der letzte zuerst`),
  all: (check) => `Alle Ergebnisse: ${check}`,
  notRun: (quarter) => `Nicht durchgeführt in ${quarter}`,
  lateBy: (days) => `${countedInGerman(days, 'Tag', 'Tage')} überfällig`,
  nothing: {
    repeats: 'Nichts war zweimal in Folge am schlechtesten, und keine Maßnahme wurde übernommen.',
  },
  repeats:
    'Im letzten und im vorletzten Durchgang am schlechtesten, oder von einem Durchgang in den nächsten übernommen.',
  worstFor: (answer, runs) => `${answer}, ${german.numeral(runs)} Durchgänge in Folge`,
  carriedFor: (runs) => `eine Maßnahme, die seit ${german.numeral(runs)} Durchgängen offen ist`,
  lastRun: (day) => `zuletzt am ${day}`,
  never: 'Noch nie durchgeführt',
  ask: 'Jetzt durchführen',
  actionOf: (unit, check) => `${unit}, ${check}`,
  neverRun: 'noch nie geprüft',
};
