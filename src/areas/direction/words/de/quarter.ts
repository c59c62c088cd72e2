/** What the pages of quarters say, in German. */
import type { Translation } from '#words/define-words.ts';
import { countedInGerman } from '#words/german.ts';
import type { quarterInEnglish } from '../en/quarter.ts';

export const quarterInGerman: Translation<typeof quarterInEnglish> = {
  nav: 'Dieses Quartal',
  see: 'Dieses Quartal ansehen',
  description: (quarter, { many }) =>
    `${quarter} auf zwei Druckseiten: ${many} mit ihren Zahlen, was versucht und gelernt wurde, was fällig ist, was zugesagt ist und was wir nicht tun.`,
  span: (from, to) => `${from} bis ${to}`,
  tenses: {
    past: 'Dieses Quartal ist vorbei: Die Zahlen sind die seines letzten Tages.',
    current: 'Das laufende Quartal.',
    ahead: 'Dieses Quartal kommt noch.',
  },
  ways: { label: 'Andere Quartale', all: 'Alle Quartale', current: 'Das laufende Quartal' },
  index: {
    title: 'Quartale',
    description: ({ many }) =>
      `Worum es in jedem Quartal geht oder ging: ${many} mit ihren Zahlen, was versucht wurde und was wir nicht getan haben.`,
    current: 'jetzt',
    facts: (outcomes, experiments, { outcome, experiment }) => [
      ...(outcomes > 0 ? [countedInGerman(outcomes, outcome.one, outcome.many)] : []),
      ...(experiments > 0 ? [countedInGerman(experiments, experiment.one, experiment.many)] : []),
    ],
  },
  reviewedIn: 'Besprochen in {rituals}.',
  short: {
    keyResults: 'Schlüsselergebnisse am Zielwert',
    milestones: 'Meilensteine erreicht',
    late: 'Überfällig',
    dependencies: 'Abhängigkeiten nicht zugesagt',
    of: (count, all) => `${count} von ${all}`,
  },
  sections: {
    outcomes: ({ many }) => many,
    experiments: 'Was wir versucht und gelernt haben',
    capacity: 'Kapazität',
    milestones: 'Meilensteine',
    dependencies: 'Abhängigkeiten',
    notDoing: 'Was wir nicht tun',
    dropped: 'Fallen gelassen',
  },
  outcomes: {
    none: ({ many }) => `${many} gibt es für dieses Quartal nicht.`,
    label: ({ many }) => `${many} mit Ausgangswert, jetzigem Wert, Zielwert und Leitplanke`,
    way: { now: 'Vom Ausgangswert zum Zielwert', atEnd: 'Vom Ausgangswert zum Zielwert, am Ende' },
  },
  experiments: {
    none: 'Für dieses Quartal hat noch kein Team seinen Schwerpunkt genannt.',
    others: 'Außerdem versucht:',
  },
  capacity: {
    refactoring: 'Refactoring',
    testing: 'Tests',
    modernisation: 'Modernisierung',
    rest: 'Alles andere',
    planned: (sum) => `Für Refactoring, Tests und Modernisierung sind ${sum} % jedes Zyklus reserviert.`,
    paid: (days, count, name) =>
      `${days} Personentage an Schulden wurden ganz getilgt, ${countedInGerman(count, name.one, name.many)}. Was in Teile davon floss, ist nicht erfasst.`,
    nothingPaid: (name) => `${name.many}: nichts wurde ganz getilgt. Was in Teile davon floss, ist nicht erfasst.`,
    none: 'Für Refactoring, Tests und Modernisierung ist kein Anteil eines Zyklus reserviert.',
  },
  milestones: {
    reached: (day) => `erreicht am ${day}`,
    late: 'überfällig',
    open: 'offen',
    due: 'fällig {day}',
    none: 'In diesem Quartal ist nichts fällig.',
  },
  dependencies: {
    open: 'Noch nicht zugesagt',
    agreed: 'Zugesagt',
    needs: '{outcome} braucht {on}',
    neededBy: 'bis {day}',
    none: 'Nichts hängt von anderen ab.',
    allAgreed: 'Alles, was von anderen gebraucht wird, ist zugesagt.',
  },
  notDoing: 'Nichts ist genannt.',
};
