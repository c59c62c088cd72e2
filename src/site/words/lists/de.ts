/** The lists of meetings and leaders, in German. */
import type { Translation } from '#words/define-words.ts';
import { countedInGerman } from '#words/german.ts';
import type { listsInEnglish } from './en.ts';

export const listsInGerman: Translation<typeof listsInEnglish> = {
  titles: {
    'risks-new': ({ risk }) => `Neu: ${risk.many}`,
    'risks-worse': ({ risk }) => `${risk.many}: schlechter geworden`,
    'risks-due': ({ risk }) => `${risk.many}: Schritt binnen vier Wochen fällig`,
    'risks-unowned': ({ risk }) => `${risk.many} ohne Verantwortliche`,
    'dependencies-due': () => 'Abhängigkeiten, binnen vier Wochen fällig',
    'dependencies-not-agreed': () => 'Abhängigkeiten ohne Zusage',
    'decisions-overdue': ({ decision }) => `${decision.many}: überfällig`,
    'decisions-waiting': ({ decision }) => `${decision.many}: offen`,
    'exceptions-ending': () => 'Ausnahmen, die binnen 30 Tagen enden',
    'debt-moved': () => 'Schulden, die sich bewegt haben',
    'debt-beyond-capacity': () => 'Schulden über die Kapazität hinaus geplant',
    'acceptances-ending': () => 'Hingenommene Schulden, binnen 30 Tagen wieder zu prüfen',
    outcomes: ({ outcome }) => `${outcome.many} in Arbeit`,
    'outcomes-off-track': ({ outcome }) => `${outcome.many} nicht auf Kurs`,
    'experiments-ended': ({ experiment }) => `${experiment.many}: beendet`,
    'scorecards-unbalanced': ({ scorecard }) => `${scorecard.many} nicht im Gleichgewicht`,
    'budgets-burnt': () => 'Aufgebrauchte Fehlerbudgets',
    'incidents-new': ({ incident }) => `Neu: ${incident.many}`,
    'stories-next': ({ story }) => `Als Nächstes: ${story.one}`,
    'questions-unanswered': () => 'Fragen ohne Antwort',
    'actions-open': () => 'Offene Maßnahmen',
    'actions-overdue': () => 'Überfällige Maßnahmen',
    'systems-unowned': ({ system }) => `${system.many} ohne Verantwortliche`,
    'facts-stale': () => 'Veraltete Angaben',
    'units-without-check': () => 'In diesem Quartal noch nicht geprüft',
    'rituals-reviewing-nothing': ({ ritual }) => `${ritual.many}: ohne etwas, das geprüft wird`,
    'pages-past-review': () => 'Seiten mit überfälliger Prüfung',
  },
  nothing: 'Nichts.',
  more: (count) => `und ${count} weitere`,
  unowned: 'Niemand zuständig',
  edit: 'Bearbeiten',
  editOf: (title) => `Bearbeiten: ${title}`,
  due: {
    late: (days) => `seit ${countedInGerman(days, 'Tag', 'Tagen')} überfällig`,
    today: 'heute fällig',
    coming: (days) => `in ${countedInGerman(days, 'Tag', 'Tagen')} fällig`,
  },
};
