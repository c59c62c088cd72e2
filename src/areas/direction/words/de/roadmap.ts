/** What the roadmap says, in German. */
import type { Translation } from '#words/define-words.ts';
import type { roadmapInEnglish } from '../en/roadmap.ts';

export const roadmapInGerman: Translation<typeof roadmapInEnglish> = {
  title: 'Roadmap',
  see: 'Die Roadmap ansehen',
  description: ({ many }) =>
    `${many} danach, wie nah sie sind: wer sie verantwortet, wovon sie abhängen, was sie aufhalten könnte und was aus welchem Grund fallen gelassen wurde.`,
  means: {
    now: 'Daran arbeiten wir in diesem Quartal.',
    next: 'Beginnt, sobald Platz dafür ist.',
    later: 'Wichtig, noch ohne Reihenfolge.',
  },
  nothing: {
    now: ({ many }) => `${many}, an denen wir gerade arbeiten, gibt es nicht.`,
    next: 'Als Nächstes soll nichts beginnen.',
    later: 'Für später ist nichts vorgesehen.',
  },
  numbers: 'Schlüsselergebnisse',
  sharedWith: 'gemeinsam mit {outcomes}',
  owners: 'Verantwortlich',
  dependsOn: 'Hängt ab von',
  dependency: { agreed: 'zugesagt', open: 'nicht zugesagt' },
  milestones: 'Meilensteine',
  milestone: { reached: 'erreicht', late: 'überfällig' },
  risks: 'Risiken',
  confidence: 'Zuversicht',
  when: { by: (day) => `bis ${day}`, next: 'nach diesem Quartal', later: 'später' },
  done: 'Zuletzt erreicht',
  dropped: 'Fallen gelassen, mit Grund',
  earlier: (count) => `${count} weitere davor: {quarters}`,
  earlierLink: 'Quartal für Quartal',
  filter: { label: 'Die Roadmap eingrenzen', all: ({ many }) => `Alle ${many}` },
  quarter: 'Was dieses Quartal enthält: {quarter}',
  sheet: 'Als Tabelle, für Folien: {file}',
  sheetName: 'roadmap.csv',
  readOn: 'Wie man sie teilt: {entries}',
  columns: {
    horizon: 'Horizont',
    impact: 'Wer etwas davon hat und was',
    confidence: 'Zuversicht',
    because: 'Weil',
    numbers: 'Schlüsselergebnisse',
    metrics: 'Kennzahlen',
    shared: 'Gemeinsame Kennzahlen',
    dependsOn: 'Hängt ab von',
    risks: 'Risiken',
    ended: 'Beendet',
    outcome: 'Was daraus wurde',
  },
};
