/** Service objectives: what their pages say, in German. */
import { once } from '#model/once.ts';
import type { Translation } from '#words/define-words.ts';
import { countedInGerman } from '#words/german.ts';
import type { sloInEnglish } from '../en/slo.ts';

const NUMBERS = once(() => new Intl.NumberFormat('de', { maximumFractionDigits: 6 }));

const EACH = {
  day: 'jedem Kalendertag',
  week: 'jeder Kalenderwoche',
  month: 'jedem Kalendermonat',
  quarter: 'jedem Quartal',
  year: 'jedem Kalenderjahr',
} as const;
const SEVERAL = {
  day: 'Kalendertagen',
  week: 'Kalenderwochen',
  month: 'Kalendermonaten',
  quarter: 'Quartalen',
  year: 'Kalenderjahren',
} as const;

export const sloInGerman: Translation<typeof sloInEnglish> = {
  sections: {
    burnRates: 'Wie schnell es schwindet',
    policy: 'Wenn das Budget verbraucht ist',
    targets: 'Alle Zielwerte',
  },
  percent: (share) => `${NUMBERS().format(share)} %`,
  window: {
    days: (days) => countedInGerman(days, 'Tag', 'Tage'),
    calendar: (unit, every) => (every === 1 ? EACH[unit] : `Abschnitten von je ${every} ${SEVERAL[unit]}`),
  },
  objective: {
    rolling: (share, window) => `Mindestens ${share} müssen gut sein (Zeitraum: ${window}).`,
    calendar: (share, window) => `Mindestens ${share} müssen in ${window} gut sein.`,
  },
  facts: {
    good: 'Gut',
    bad: 'Schlecht',
    total: 'Von',
    success: 'Anteil der guten',
    failure: 'Anteil der schlechten',
    threshold: 'Gut',
    method: 'Gezählt',
  },
  limit: {
    lt: (value) => `unter ${value}`,
    lte: (value) => `höchstens ${value}`,
    gt: (value) => `über ${value}`,
    gte: (value) => `mindestens ${value}`,
  },
  methods: {
    occurrences: 'jedes einzelne Ereignis',
    timeslices: 'gute Zeitabschnitte',
    'ratio-timeslices': 'das Mittel der Anteile aller Zeitabschnitte',
  },
  budget: {
    left: (share) => `${share} des Fehlerbudgets sind übrig`,
    spent: 'Das Fehlerbudget ist verbraucht',
    overspent: (share) => `Das Fehlerbudget ist überzogen: ${share} davon sind verbraucht`,
    nothing: 'Es ist nichts geschehen, also wurde nichts verbraucht',
    short: {
      left: (share) => `${share} übrig`,
      spent: 'Budget verbraucht',
      overspent: (share) => `überzogen, ${share} verbraucht`,
      nothing: 'nichts geschehen',
      'no-numbers': 'keine Zahlen',
      'no-numbers-yet': 'noch keine Zahlen in diesem Zeitraum',
      'steps-do-not-fit': 'nicht zählbar',
    },
    events: (failed, allowed) => `Fehlgeschlagen: ${failed}; das Ziel erlaubt ${allowed}.`,
    slices: (failed, allowed, length) =>
      `Schlechte Zeitabschnitte (je ${length}): ${failed}; das Ziel erlaubt ${allowed}.`,
    outage: (time) => `Der Rest entspricht einem Totalausfall dieser Länge: ${time}.`,
    window: (from, to) => `${from} bis ${to}`,
    resets: (day) => `Es beginnt neu am ${day}.`,
    unknown: (time) => `Unbekannte Zeit in diesem Zeitraum: ${time}. Sie zählt weder als gut noch als schlecht.`,
    stale: (day, age) => `Die letzten Zahlen sind vom ${day} (Alter: ${age}). Das Folgende ist der Stand von damals.`,
    days: (days) => countedInGerman(days, 'Tag', 'Tage'),
    'no-numbers': 'Es gibt noch keine Zahlen, also weiß niemand, wie viel vom Budget übrig ist.',
    'no-numbers-yet':
      'Aus dem laufenden Zeitraum gibt es noch keine Zahlen. Soweit bekannt, ist sein Budget unberührt.',
    'steps-do-not-fit':
      'Die Schritte der Zahlenreihe passen nicht zu den Zeitabschnitten oder zum Zeitraum; das Budget lässt sich nicht zählen.',
    whereNumbersGo: 'Sie kommen in',
    numbers: 'Zahlen',
    editNumbers: 'Zahlen bearbeiten',
  },
  burn: {
    about: 'Bei einer Rate von 1 reicht das Budget genau für den Zeitraum; bei 2 ist es nach der Hälfte verbraucht.',
    caption: 'Verbrauchsraten',
    over: 'In den letzten',
    rate: 'Rate',
    alert: 'Alarm ab',
    whole: 'gesamter Zeitraum',
    unknown: 'unbekannt',
    partly: (time) => `davon unbekannt: ${time}`,
    noAlert: 'kein Alarm',
    states: { on: 'jetzt an', off: 'jetzt nicht' },
    severities: { page: 'ruft jemanden', ticket: 'eröffnet ein Ticket' },
    from: (rate, how) => `${rate}: ${how}`,
    hours: (hours) => countedInGerman(hours, 'Stunde', 'Stunden'),
  },
  policy: {
    applies: 'Gilt jetzt',
    rests: (short) => `Gilt jetzt nicht: ${short}`,
    unknown: 'Niemand weiß, ob sie jetzt gilt',
    none: 'Noch keine Regel: Niemand hat gesagt, was geschieht, wenn das Budget verbraucht ist.',
  },
  thenAndNow: {
    title: 'Welche Budgets gewachsen und welche geschrumpft sind',
    lead: 'Was am Ende des vorigen Zeitraums von jedem Fehlerbudget übrig war, und was jetzt davon übrig ist. Unter null ist mehr fehlgeschlagen, als der Zielwert erlaubt.',
    before: 'Voriger Zeitraum',
    now: 'jetzt',
  },
  targets: {
    caption: 'Zielwerte',
    label: 'Zielwert',
    target: 'Muss gut sein',
    budget: 'Fehlerbudget',
    weight: 'Gewicht',
    main: 'Dieses Ziel',
    notInSeries: 'anderswo gemessen',
  },
  attention: { spent: (count) => countedInGerman(count, 'Fehlerbudget verbraucht', 'Fehlerbudgets verbraucht') },
  figure: (system, budget) => `${system}: ${budget}`,
};
