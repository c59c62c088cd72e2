/** Risks: what their pages say, in German. */
import type { Translation } from '#words/define-words.ts';
import { countedInGerman } from '#words/german.ts';
import type { riskInEnglish } from '../en/risk.ts';

export const riskInGerman: Translation<typeof riskInEnglish> = {
  types: { risk: 'Risiko', dependency: 'Abhängigkeit', assumption: 'Annahme' },
  states: {
    open: 'Offen',
    mitigated: 'Gemindert',
    accepted: 'Hingenommen',
    happened: 'Eingetreten',
    closed: 'Geschlossen',
  },
  trends: { worse: '▲ schlechter', same: '= gleich', better: '▼ besser' },
  sections: {
    next: 'Was als Nächstes geschieht',
    dependency: 'Wer auf wen wartet',
    mitigation: 'Was es unwahrscheinlicher oder milder macht',
    because: { accepted: 'Warum es hingenommen wird', over: 'Was daraus wurde', still: 'Warum es so steht' },
    between: 'Außerdem zwischen den beiden',
  },
  facts: {
    exposure: 'Exponierung',
    trend: 'Seit dem letzten Treffen',
    raised: 'Aufgenommen',
    next: 'Nächster Schritt',
    stops: 'Könnte aufhalten',
  },
  exposure: {
    of: (exposure, most) => `${exposure} von ${most}`,
    product: (likelihood, impact) => `Wahrscheinlichkeit ${likelihood} × Auswirkung ${impact}`,
  },
  noOwner: 'Noch niemand zuständig',
  noNext: 'Noch kein nächster Schritt: Niemand hat gesagt, was dagegen getan wird.',
  owner: 'Zuständig: {owner}',
  due: {
    by: 'bis {day}',
    late: (days) => `${countedInGerman(days, 'Tag', 'Tage')} überfällig`,
    today: 'heute',
    left: (days) => `in ${countedInGerman(days, 'Tag', 'Tagen')}`,
  },
  dependency: {
    waits: '{team} wartet auf {on}.',
    waitsUntil: '{team} wartet auf {on} und braucht es bis {day}.',
    someone: 'Jemand',
    nobodyNamed: 'jemanden, der nicht genannt ist',
    agreed: 'Zugesagt',
    notAgreed: 'Nicht zugesagt',
    owes: (what, team) => `${what}, für ${team}`,
  },
  moved: {
    isNew: 'neu',
    likelihood: (from, to) => `Wahrscheinlichkeit ${from} → ${to}`,
    impact: (from, to) => `Auswirkung ${from} → ${to}`,
    trend: (trend) => `Tendenz ${trend}`,
    state: (from, to) => `${from} → ${to}`,
    agreed: 'zugesagt',
    notAgreed: 'nicht mehr zugesagt',
    neededBy: (from, to) => `gebraucht bis ${from} → ${to}`,
    since: (day, moves) => `Seit ${day}: ${moves}.`,
  },
};
