/** Charts: what they say, in German. Not reviewed by a native speaker yet. */
import type { Translation } from '#words/define-words.ts';
import type { en } from './en.ts';

export const de: Translation<typeof en> = {
  heatMap: { noAnswer: 'keine Antwort', overTime: 'Im Verlauf' },
  chart: { table: 'Zahlen des Diagramms' },
  line: {
    date: 'Datum',
    note: 'Anmerkung',
    noValue: 'kein Wert',
    noValues: 'Noch keine Werte.',
    gap: 'keine Werte',
    limit: 'Grenze',
    beginsAt: (amount) => `Die Achse beginnt bei ${amount}.`,
    valueAt: (amount, day) => `${amount} am ${day}`,
    says: (name, values, target) =>
      `${name}: ${values.join(', dann ')}${target === undefined ? '' : `; Ziel: ${target}`}.`,
  },
  target: {
    short: (amount) => `Ziel ${amount}`,
    between: (low, high) => `zwischen ${low} und ${high}`,
    atLeast: (amount) => `mindestens ${amount}`,
    atMost: (amount) => `höchstens ${amount}`,
  },
  burnDown: {
    even: 'gleichmäßig',
    says: (name, left, at, until) =>
      `${name}: ${left} des Fehlerbudgets übrig am ${at}, in einem Zeitfenster bis ${until}.`,
  },
  bullet: {
    baseline: (amount) => `Ausgangswert ${amount}`,
    now: (amount) => `jetzt ${amount}`,
    passed: (limit) => `${limit}, überschritten`,
    says: (name, parts) => `${name}: ${parts.join(', ')}.`,
    amount: 'Wert',
    rows: { baseline: 'Ausgangswert', now: 'Jetzt', target: 'Ziel', limit: 'Grenze' },
  },
  events: {
    number: 'Nr.',
    time: 'Zeit',
    sort: 'Art',
    text: 'Was geschah',
    says: (count, from, to) =>
      `${count === 1 ? '1 Ereignis' : `${count} Ereignisse`} zwischen ${from} und ${to}, in der Reihenfolge der Tabelle darunter.`,
  },
  slope: {
    name: 'Name',
    title: (before, after, unit) => `${before}, dann ${after}${unit === undefined ? '' : `, ${unit}`}`,
    says: (before, after, changes) => `${before} bis ${after}: ${changes.join(', ')}.`,
    change: (name, before, after) => `${name} von ${before} auf ${after}`,
  },
  radar: {
    notSaid: 'Keine Angabe',
    of: (step, steps) => `${step} von ${steps}`,
  },
};
