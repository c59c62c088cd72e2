/** Incidents: what their pages say, in German. */
import type { Translation } from '#words/define-words.ts';
import { countedInGerman } from '#words/german.ts';
import { zoneInWords, type incidentInEnglish } from '../en/incident.ts';

export const incidentInGerman: Translation<typeof incidentInEnglish> = {
  severity: (severity) => `Schweregrad ${severity}`,
  moment: (day, time, offset) => `${day}, ${time} Uhr (${zoneInWords(offset)})`,
  sections: {
    timeline: 'Was geschah',
    factors: 'Was es möglich machte',
    surprises: 'Was uns überrascht hat',
    wentWell: 'Was gut lief',
    difficult: 'Was schwierig war',
    lucky: 'Wo wir Glück hatten',
    actions: 'Was wir deshalb tun',
    recurrences: 'Davor und seitdem',
    debt: 'Was wir seitdem schulden',
  },
  relations: { earlier: 'Wiederholt', later: 'Wiederholt durch' },
  ofOne:
    'Das sind die Zeiten eines Vorfalls. Ein Durchschnitt über wenige sagt nichts: Was jeden lang oder kurz machte, steht darunter.',
  facts: {
    started: 'Beginn',
    detect: 'Bemerkt nach',
    mitigate: 'Schaden beendet nach',
    resolve: 'Behoben nach',
    detection: 'Bemerkt durch',
    systems: 'Systeme',
    participants: 'Beteiligt',
  },
  detections: { alert: 'einen Alarm', customer: 'Kundschaft', staff: 'uns selbst', luck: 'Glück' },
  factors: {
    technical: 'Technik',
    process: 'Arbeitsweise',
    communication: 'Verständigung',
    environment: 'Umfeld',
    organisation: 'Organisation',
  },
  events: {
    change: 'Änderung',
    detection: 'Bemerkt',
    action: 'Handlung',
    decision: 'Entscheidung',
    communication: 'Mitteilung',
    escalation: 'Eskalation',
    recovery: 'Erholung',
    other: 'Sonstiges',
  },
  stages: { unnoticed: 'Unbemerkt', hurting: 'Schaden', repairing: 'Reparatur' },
  timeline: {
    label: 'Zeitlicher Ablauf',
    zone: (offset) => `Zeiten in ${zoneInWords(offset)}, nach der Uhr, nach der der Vorfall aufgeschrieben wurde.`,
    columns: { number: 'Nr.', time: 'Zeit', kind: 'Art', text: 'Was geschah' },
  },
  action: {
    columns: { text: 'Maßnahme', owner: 'Zuständig', due: 'Bis', state: 'Stand' },
    types: {
      prevent: 'verhindern',
      detect: 'früher bemerken',
      mitigate: 'Schaden mindern',
      process: 'besser arbeiten',
      learn: 'lernen',
    },
    doneOn: (day) => `erledigt am ${day}`,
    by: (day) => `bis ${day}`,
    after: (incident, owner) => (owner === undefined ? `nach „${incident}“` : `nach „${incident}“, für ${owner}`),
  },
  span: ({ days, hours, minutes }) =>
    [days > 0 && countedInGerman(days, 'Tag', 'Tage'), hours > 0 && `${hours} h`, minutes > 0 && `${minutes} min`]
      .filter((part) => part !== false)
      .join(' ') || 'sofort',
  lasted: (span) => `Dauer: ${span}`,
  lastOn: (day) => `zuletzt am ${day}`,
  attention: (count) => `${countedInGerman(count, 'Maßnahme', 'Maßnahmen')} überfällig`,
  figure: (title, severity, late) =>
    `${title}: Schweregrad ${severity}${late === 0 ? '' : `, ${countedInGerman(late, 'Maßnahme', 'Maßnahmen')} überfällig`}`,
  moved: {
    isNew: 'neu',
    done: (count) => `${countedInGerman(count, 'Maßnahme', 'Maßnahmen')} erledigt`,
    dropped: (count) => `${countedInGerman(count, 'Maßnahme', 'Maßnahmen')} verworfen`,
    added: (count) => `${countedInGerman(count, 'Maßnahme', 'Maßnahmen')} mehr`,
  },
  register: {
    sections: {
      actions: 'Was noch zu tun ist',
      recurrences: 'Was wiederkam',
      themes: 'Was sie gemeinsam haben',
      durations: 'Wie lange wir brauchen',
      all: (incidents) => `Alle ${incidents}`,
    },
    noActions: 'Keine Maßnahme ist offen.',
    moreActions: (count) => `${countedInGerman(count, 'weitere Maßnahme', 'weitere Maßnahmen')} in der Tabelle.`,
    csv: 'Alle Maßnahmen als Tabelle (CSV)',
    recurrencesLead:
      'Vorfälle, die einen früheren wiederholen: Was nach dem ersten getan wurde, reichte nicht weit genug.',
    tooFew: (count, fewest) =>
      `Keine Durchschnitte: Bei ${countedInGerman(count, 'Vorfall', 'Vorfällen')} würde eine lange Nacht die Zahl bestimmen. Ab ${fewest} zeigt diese Seite den Median. Bis dahin steht unten bei jedem Vorfall, wie lange er dauerte, und in seiner Nachbetrachtung, warum.`,
    medians: { detect: 'Bis bemerkt', mitigate: 'Bis Schaden beendet', resolve: 'Bis behoben' },
    spread: (count, least, most) => `Median von ${count}, von ${least} bis ${most}`,
    medianNote:
      'Die Hälfte der Vorfälle dauerte kürzer, die Hälfte länger. Das sagt, womit zu rechnen ist, und nichts darüber, wie gut Menschen gearbeitet haben: Es gibt dafür kein Ziel, und es vergleicht keine Gruppen.',
    choices: { severity: 'Schweregrad', allSeverities: 'Alle', allSystems: (systems) => `Alle ${systems}` },
    severity: (severity) => `Schweregrad ${severity}`,
    narrow: 'Liste eingrenzen',
    search: 'Suchen',
    count: (count, { one, many }) => countedInGerman(count, one, many),
    columns: { severity: 'Schweregrad', detect: 'Bemerkt nach', resolve: 'Behoben nach', actions: 'Maßnahmen' },
    mitigated: (span) => `Schaden beendet nach ${span}`,
    repeats: 'Wiederholt',
    settled: (settled, all) => `${settled} von ${all} abgeschlossen`,
  },
};
