/** What the pages of a metric say, in German. */
import type { Translation } from '#words/define-words.ts';
import { countedInGerman } from '#words/german.ts';
import type { metricInEnglish } from '../en/metric.ts';

export const metricInGerman: Translation<typeof metricInEnglish> = {
  categories: { lead: 'Frühindikator', health: 'Gesundheit', outcome: 'Wirkung' },
  categoryMeans: {
    lead: 'Frühindikator: bewegt sich früh, und wir können danach steuern',
    health: 'Gesundheit: sagt, wie es uns geht',
    outcome: 'Wirkung: was Kunden oder das Geschäft davon haben',
  },
  categoryLeads: {
    lead: 'Sie bewegen sich früh, und wir können nach ihnen steuern.',
    health: 'Sie sagen, wie es uns bei der Arbeit geht.',
    outcome: 'Sie sagen, was Kunden oder das Geschäft davon hatten.',
  },
  grains: { system: 'Ein System', team: 'Ein Team', product: 'Ein Produkt', organisation: 'Die ganze Organisation' },
  directions: { up: 'Mehr ist besser', down: 'Weniger ist besser', range: 'In einem Bereich' },
  frequencies: { daily: 'Jeden Tag', weekly: 'Jede Woche', monthly: 'Jeden Monat', quarterly: 'Jedes Quartal' },
  frequenciesInText: { daily: 'jeden Tag', weekly: 'jede Woche', monthly: 'jeden Monat', quarterly: 'jedes Quartal' },
  doraGroups: { throughput: 'Durchsatz', instability: 'Instabilität' },
  inGroup: (name, group) => `${name} (${group})`,
  readers: { engineer: 'Für die Technik', product: 'Für das Produkt', leadership: 'Für die Leitung' },
  tendencies: { better: 'Besser', worse: 'Schlechter', same: 'Wie zuvor' },
  percentagePoints: (number, isOne) => `${number} ${isOne ? 'Prozentpunkt' : 'Prozentpunkte'}`,
  change: {
    more: (amount, day) => `${amount} mehr als am ${day}`,
    less: (amount, day) => `${amount} weniger als am ${day}`,
    none: (day) => `genauso wie am ${day}`,
  },
  target: {
    label: 'Ziel',
    atLeast: (amount) => `mindestens ${amount}`,
    atMost: (amount) => `höchstens ${amount}`,
    between: (low, high) => `zwischen ${low} und ${high}`,
    by: (target, day) => `${target} bis zum ${day}`,
    reached: 'Erreicht',
    missed: 'Noch nicht erreicht',
    inside: 'Im Bereich',
    outside: 'Außerhalb des Bereichs',
  },
  marks: {
    stale: 'Veraltet',
    gap: 'Lücke am Ende',
    empty: 'Noch keine Werte',
    broken: 'Defekt',
    retired: 'Eingestellt',
    proposed: 'Vorgeschlagen',
  },
  notices: {
    stale: (day, days, often) =>
      `Diese Zahl ist veraltet. Der letzte Wert ist vom ${day}, also ${countedInGerman(days, 'Tag', 'Tage')} alt; ein neuer sollte ${often} kommen.`,
    gap: (day, rows) =>
      rows === 1
        ? `Der neueste Eintrag hat keinen Wert. Der letzte ist vom ${day}.`
        : `Die neuesten ${rows} Einträge haben keinen Wert. Der letzte ist vom ${day}.`,
    empty: 'Diese Kennzahl soll gemessen werden, und es gibt noch keinen Wert.',
    broken: 'Diese Zahl ist defekt: Bitte nicht danach entscheiden.',
    retired: 'Diese Kennzahl ist eingestellt: Sie wird nicht mehr gemessen.',
    proposed: 'Diese Kennzahl ist vorgeschlagen: Sie wird noch nicht gemessen.',
  },
  now: 'Der letzte Wert',
  changed: 'Veränderung',
  noValue: 'Kein Wert',
  experiment: { began: (title) => `Beginn: ${title}`, ended: (title) => `Ende: ${title}` },
  facts: {
    category: 'Was sie zeigt',
    for: 'Wessen Zahl es ist',
    unit: 'Einheit',
    aggregation: 'Wie aus Werten einer wird',
    window: 'Ein Wert umfasst',
    grain: 'Ein Wert gilt für',
    direction: 'Was besser ist',
    frequency: 'Ein neuer Wert kommt',
    calledBy: (framework) => `In ${framework}`,
  },
  usage: { guardrailOf: 'Leitplanke von', reviewedIn: 'Besprochen in' },
  guardrailsLead: 'Sie dürfen nicht schlechter werden, während diese besser wird.',
  edit: { label: 'Bearbeiten', values: 'Wert ergänzen', words: 'Definition bearbeiten' },
  download: 'Werte herunterladen (CSV)',
  index: {
    dora: 'Die fünf von DORA',
    doraLead: 'Die fünf Maße der Softwareauslieferung von DORA, unter ihren heutigen Namen.',
    unmeasured: 'Wird hier nicht gemessen',
  },
  attention: {
    broken: (count) => countedInGerman(count, 'defekte Kennzahl', 'defekte Kennzahlen'),
    stale: (count) => countedInGerman(count, 'veraltete Kennzahl', 'veraltete Kennzahlen'),
  },
  sections: {
    decision: 'Die Entscheidung dahinter',
    explanations: 'Was sie bedeutet',
    misuse: 'Wie sie in die Irre führt',
    guardrails: 'Leitplanken',
    measure: 'Wie sie gemessen wird',
    usage: 'Wo sie gebraucht wird',
  },
};
