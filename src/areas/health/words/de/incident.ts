/** Incidents: what their pages say, in German. */
import type { Translation } from '#words/define-words.ts';
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
  },
  facts: {
    started: 'Beginn',
    detect: 'Bemerkt nach',
    mitigate: 'Schaden beendet nach',
    resolve: 'Behoben nach',
    detection: 'Bemerkt durch',
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
  timeline: {
    label: 'Zeitlicher Ablauf',
    zone: (offset) => `Zeiten in ${zoneInWords(offset)}, nach der Uhr, nach der der Vorfall aufgeschrieben wurde.`,
    columns: { time: 'Zeit', kind: 'Art', text: 'Was geschah' },
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
  },
};
