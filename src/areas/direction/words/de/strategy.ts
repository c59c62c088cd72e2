/** What the pages of strategies say, in German. */
import type { Translation } from '#words/define-words.ts';
import { countedInGerman } from '#words/german.ts';
import type { strategyInEnglish } from '../en/strategy.ts';

export const strategyInGerman: Translation<typeof strategyInEnglish> = {
  sections: {
    policies: 'Wofür wir uns entscheiden',
    diagnosis: 'Was uns im Weg steht',
    actions: 'Was wir zuerst tun',
    notDoing: 'Was das nicht ist',
    mind: 'Was uns umstimmen würde',
    outcomes: ({ many }) => `${many}, die darauf hinarbeiten`,
  },
  facts: { horizon: 'Gilt', whose: 'Für wen', above: 'Teil von', below: 'Weitergeführt in' },
  organisation: 'Die ganze Organisation',
  days: (from, to) => `${from} bis ${to}`,
  standing: {
    over: (day) => `Ihr Zeitraum ist am ${day} zu Ende gegangen. Was jetzt gilt, weiß die zuständige Stelle.`,
    toCome: (day) => `Sie gilt noch nicht: Sie beginnt am ${day}.`,
  },
  policy: {
    implies: 'Daraus folgt',
    forbids: 'Schließt aus',
    enforcedBy: 'Durchgesetzt durch',
    unenforced: 'Noch setzt das nichts durch',
  },
  noEvidence: 'Bisher ohne Beleg',
  towards: 'für {outcome}',
  noOutcomes: ({ many }) => `Noch arbeiten keine ${many} darauf hin.`,
  confidence: (level) => `Zuversicht ${level}`,
  reached: (reached, all) =>
    `${reached} von ${countedInGerman(all, 'Schlüsselergebnis', 'Schlüsselergebnissen')} erreicht`,
  breached: (count) => `${countedInGerman(count, 'Leitplanke', 'Leitplanken')} verletzt`,
  pastDue: (count) => `${countedInGerman(count, 'Meilenstein', 'Meilensteine')} überfällig`,
  index: {
    policies: (count) => countedInGerman(count, 'Leitlinie', 'Leitlinien'),
    unenforced: (count) => `${count} nicht durchgesetzt`,
    until: (day) => `bis ${day}`,
    ended: (day) => `beendet am ${day}`,
    from: (day) => `ab ${day}`,
    former: 'Nicht mehr in Kraft',
  },
};
