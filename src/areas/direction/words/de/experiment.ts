/** What the pages of an experiment say, in German. */
import type { Translation } from '#words/define-words.ts';
import { countedInGerman } from '#words/german.ts';
import type { experimentInEnglish } from '../en/experiment.ts';

/** Nach *seit*, *in* und *vor*: im Dativ. */
const inDays = (count: number) => countedInGerman(count, 'Tag', 'Tagen');
const days = (count: number) => countedInGerman(count, 'Tag', 'Tage');

export const experimentInGerman: Translation<typeof experimentInEnglish> = {
  results: { confirmed: 'Bestätigt', refuted: 'Widerlegt', inconclusive: 'Ohne klares Ergebnis' },
  standings: {
    waiting: 'Ergebnis steht aus',
    running: 'Läuft',
    planned: 'Geplant',
    confirmed: 'Bestätigt',
    refuted: 'Widerlegt',
    inconclusive: 'Ohne klares Ergebnis',
  },
  time: {
    waiting: (count) => `seit ${inDays(count)} zu Ende`,
    running: (count) => (count === 0 ? 'heute wird das Ergebnis abgelesen' : `noch ${days(count)}`),
    planned: (count) => `beginnt in ${inDays(count)}`,
    ran: (count) => `lief ${days(count)}`,
  },
  focus: 'Der Schwerpunkt von {team} im {quarter}: eine Kennzahl, ein Experiment.',
  beside: 'Neben dem Schwerpunkt von {team} im {quarter}: {focus}.',
  hypothesis: 'Hypothese',
  facts: { quarter: 'Quartal', began: 'Begann', begins: 'Beginnt', ended: 'Endete', ends: 'Endet' },
  sections: {
    learned: 'Was wir gelernt haben',
    next: 'Wie es weitergeht',
    progress: 'Verlauf seit dem Beginn',
    why: 'Warum wir gefragt haben',
    change: 'Was wir geändert haben',
    others: 'Was an dieser Zahl sonst versucht wurde',
  },
  firstStep: {
    label: 'Eine Zahl wählen und eine Veränderung daran ausprobieren',
    why: 'Sie zeigen, dass Zahlen zum Lernen da sind: eine Hypothese, eine Veränderung und ein Tag, an dem das Ergebnis gelesen wird.',
  },
  start: {
    action: 'Ein Experiment beginnen',
    description:
      'Wählt die Zahl, schreibt auf, was ihr erwartet, und legt den Tag fest, an dem ihr das Ergebnis ablest.',
    choose: 'Wählt eine Zahl',
    chooseLead:
      'Die eine, die euer Team in diesem Quartal bewegen will. Daneben steht, was an ihr schon versucht wurde.',
    write: 'Schreibt es auf',
    writeLead: (file) => `Speichert das als ${file}, unter einem eigenen Namen, und ersetzt, was darin steht.`,
    commandLead: 'Im Terminal schreibt das hier dieselbe Datei mit Hinweisen zu jedem Feld:',
    agree: 'Bevor ihr beginnt',
    agreeing: [
      'Die Hypothese kann falsch sein: Sie sagt, wie viel ihr erwartet und woran ihr es seht.',
      'Der Tag, an dem ihr das Ergebnis ablest, steht fest, was immer die Zahl bis dahin zeigt.',
      'Es ist in diesem Quartal der einzige Schwerpunkt eures Teams.',
    ],
    columns: { now: 'Jetzt', tried: 'Schon versucht' },
    never: 'Noch nichts',
    begin: 'Mit dieser Zahl beginnen',
    file: {
      title: 'Was wir versuchen, in wenigen Worten',
      why: 'Sagt mit einer Zahl, was ihr beobachtet habt.',
      hypothesis: (metric) =>
        `Wir glauben, dass diese Änderung sie um ein Fünftel senkt oder erhöht. Wir sehen es an: ${metric}.`,
      change: 'Sagt, was anders gemacht wird, von wem, und was bleibt, wie es ist.',
    },
  },
  attention: (count, { one, many }) => `${countedInGerman(count, one, many)} ohne Ergebnis`,
  register: {
    narrow: 'Das Verzeichnis eingrenzen',
    search: 'Suchen',
    all: (experiments) => `Alle ${experiments}`,
    count: (count, { one, many }) => countedInGerman(count, one, many),
    choices: {
      result: { label: 'Ergebnis', all: 'Alle Ergebnisse' },
      allTeams: 'Alle',
      quarter: { label: 'Quartal', all: 'Alle Quartale' },
    },
    columns: { result: 'Ergebnis', learned: 'Was wir gelernt haben' },
    focus: 'Schwerpunkt',
    values: (before, after) => `von ${before} auf ${after}`,
    change: (change, tendency) => `${change}, ${tendency}`,
    csv: 'Das Verzeichnis als Tabelle (CSV)',
  },
  progress: {
    label: 'Die Zahl, und was dabei nicht schlechter werden darf',
    columns: { before: 'Vor dem Beginn', now: 'Jetzt', atEnd: 'Am Ende', change: 'Veränderung' },
    guardrail: 'darf nicht schlechter werden',
    notYet: 'Seit dem Beginn kein Wert',
    notBefore: 'Vorher nicht gemessen',
    more: (amount) => `${amount} mehr`,
    less: (amount) => `${amount} weniger`,
    unchanged: 'Unverändert',
    tendencies: { better: 'besser', worse: 'schlechter', same: 'etwa gleich' },
    marks: { began: 'Beginn', ends: 'Ende', ended: 'Ende' },
    allOfIt: 'Der Verlauf von {metric} seit der Zeit vor dem Beginn; ganz zeigt ihn die Seite der Kennzahl.',
  },
};
