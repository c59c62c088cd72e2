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
    late: 'Überfällige Maßnahmen',
    repeats: 'Was wiederkehrt',
    notRun: (quarter) => `Nicht durchgeführt in ${quarter}`,
    all: 'Alle Durchgänge',
  },
  latest:
    'Gelesen wird eine Zeile von Bereich zu Bereich: Die Einheiten stehen nach Namen, denn eine Spalte ist keine Rangfolge. Verglichen wird ein Bereich nur mit dem vorigen Durchgang derselben Einheit.',
  since: (points, change) => `${points}, ${change}`,
  changes: { better: 'besser', same: 'gleich', worse: 'schlechter' },
  openActions: (open, late) =>
    late === 0
      ? `${countedInGerman(open, 'Maßnahme', 'Maßnahmen')} offen`
      : `${countedInGerman(open, 'Maßnahme', 'Maßnahmen')} offen, ${late} überfällig`,
  lateBy: (days) => `${countedInGerman(days, 'Tag', 'Tage')} überfällig`,
  nothing: {
    late: 'Keine Maßnahme ist überfällig.',
    repeats: 'Nichts war zweimal in Folge am schlechtesten, und keine Maßnahme wurde übernommen.',
    notRun: 'Alle haben ihn durchgeführt.',
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
