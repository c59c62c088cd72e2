/** Decisions: what its pages say, in German. Not reviewed by a native speaker yet. */
import { once } from '#model/once.ts';
import type { Translation } from '#words/define-words.ts';
import { countedInGerman, german } from '#words/german.ts';
import type { AppliesTo, en } from './en.ts';
import { adoptionInGerman } from './adoption-in-german.ts';
import { factsInGerman } from './facts-in-german.ts';
import { viewsInGerman } from './views-in-german.ts';

const TYPES: Readonly<Record<AppliesTo['types'][number], string>> = {
  service: 'Dienste',
  library: 'Bibliotheken',
  platform: 'Plattformen',
  data: 'Daten',
};

/** What they are, behind *die*. */
const STAGES: Readonly<Record<AppliesTo['lifecycles'][number], string>> = {
  experimental: 'experimentell',
  production: 'produktiv',
  deprecated: 'im Auslaufen',
  retired: 'außer Betrieb',
};

const AWAY = once(() => new Intl.RelativeTimeFormat('de'));

const away = (days: number) => (days === 0 ? 'heute' : AWAY().format(days, 'day'));

export const de: Translation<typeof en> = {
  ...viewsInGerman,
  kinds: {
    decision: {
      one: 'Entscheidung',
      many: 'Entscheidungen',
      purpose: 'Was entschieden wurde, von wem und warum, was dagegen sprach und was noch zu entscheiden ist.',
    },
    forum: {
      one: 'Forum',
      many: 'Foren',
      purpose: 'Wo gemeinsam entschieden wird: worüber, auf welche Weise und bis wann.',
    },
    governance: {
      one: 'Governance-Leitfaden',
      many: 'Governance',
      purpose: 'Wie hier entschieden wird: wer entscheidet, in welchen Schritten und bis wann.',
    },
    standard: {
      one: 'Standard',
      many: 'Standards',
      purpose: 'Die Leitplanken, an die sich unsere Software hält, und der einfache Weg dorthin.',
    },
  },
  decision: {
    types: { adr: 'Architektur', rfc: 'Vorschlag', policy: 'Richtlinie', exception: 'Ausnahme' },
    shortTypes: { adr: 'ADR', rfc: 'RFC', policy: 'Richtlinie', exception: 'Ausnahme' },
    statuses: {
      draft: 'Entwurf',
      rfc: 'Zur Diskussion',
      proposed: 'Vorgeschlagen',
      accepted: 'Angenommen',
      rejected: 'Abgelehnt',
      withdrawn: 'Zurückgezogen',
      deprecated: 'Veraltet',
      superseded: 'Abgelöst',
      expired: 'Abgelaufen',
    },
    statusesInText: {
      draft: 'Entwurf',
      rfc: 'zur Diskussion',
      proposed: 'vorgeschlagen',
      accepted: 'angenommen',
      rejected: 'abgelehnt',
      withdrawn: 'zurückgezogen',
      deprecated: 'veraltet',
      superseded: 'abgelöst',
      expired: 'abgelaufen',
    },
    sections: {
      drivers: 'Worauf es ankommt',
      options: 'Optionen',
      dissent: 'Abweichende Meinungen',
      consequences: 'Folgen',
      confirmation: 'Woran wir es merken',
      lineage: 'Davor und danach',
    },
    relations: {
      supersededBy: 'Abgelöst durch',
      amendedBy: 'Geändert durch',
      supersedes: 'Löst ab',
      amends: 'Ändert',
    },
    successor: 'Abgelöst durch {decisions}',
    days: { created: 'Eingebracht', decided: 'Entschieden', revisit: 'Erneut zu prüfen', expires: 'Endet' },
    decidedIn: 'Entschieden in',
    affects: 'Betrifft',
    createsDebt: 'Nimmt auf',
    outcome: ({ one }) => one,
    away,
    glance: { overdue: (count) => `${count} überfällig`, open: (count) => `${count} offen` },
    noDeadline: 'Dafür ist kein Tag festgelegt',
    toDecide: (day, days) =>
      days < 0 ? `War bis zum ${day} zu entscheiden, ${away(days)}` : `Zu entscheiden bis zum ${day}, ${away(days)}`,
  },
  parties: { decides: 'Entscheidet', consulted: 'Wird vorher gefragt', informed: 'Wird danach informiert' },
  options: {
    sides: { pros: 'Dafür', neutral: 'Gut zu wissen', cons: 'Dagegen' },
    chosen: 'Gewählt',
    glance: 'Optionen auf einen Blick',
    option: 'Option',
    counts: { pros: 'Dafür', neutral: 'Neutral', cons: 'Dagegen' },
    matrix: 'Optionen nach dem, worauf es ankommt',
    notJudged: 'nicht bewertet',
    verdicts: ['schadet sehr', 'schadet', 'weder noch', 'hilft etwas', 'hilft sehr'],
    legend: '++ hilft sehr · + etwas · 0 weder noch · − schadet · −− schadet sehr',
  },
  log: {
    narrow: 'Verzeichnis eingrenzen',
    all: ({ many }) => `Alle ${many}`,
    count: (count, { one, many }) => countedInGerman(count, one, many),
    choices: {
      status: { label: 'Status', all: 'Jeder Status' },
      type: { label: 'Art', all: 'Jede Art' },
      affects: { label: 'Betrifft', all: 'Alles' },
      tag: { label: 'Schlagwort', all: 'Jedes Schlagwort' },
    },
    columns: { status: 'Status', affects: 'Betrifft', day: 'Tag' },
    undated: 'Ohne Datum',
    title: ({ many }) => `${many} nach dem, was sie betreffen`,
    description: ({ many }) => `Was entschieden wurde, nach ${many} und Teilen der Software.`,
    thatAffect: ({ many }, affected) => `${many}, betrifft: ${affected}`,
    of: (site, { many }) => `${site}: ${many}`,
    entry: (decision, status) => `${decision} (${status})`,
    toDo: {
      'decide-by': (decision) => `Entscheiden: ${decision}`,
      revisit: (decision) => `Erneut prüfen: ${decision}`,
      expires: (decision) => `Endet: ${decision}`,
    },
  },
  exceptions: {
    title: 'Register der Ausnahmen',
    description: ({ many }) => `${many}: wo wir davon abweichen, und bis wann.`,
    groups: { 'in-force': 'In Kraft', asked: 'Beantragt', over: 'Beendet' },
    columns: { exception: 'Ausnahme', affects: 'Betrifft', grantedBy: 'Gewährt von', ends: 'Endet' },
    over: 'beendet',
    until: 'bis {day}',
  },
  forum: {
    rules: {
      consent: { label: 'Konsent', means: 'Es ist entschieden, wenn niemand einen schwerwiegenden Einwand hat.' },
      consensus: { label: 'Konsens', means: 'Es ist entschieden, wenn alle zustimmen.' },
      majority: { label: 'Mehrheit', means: 'Es ist entschieden, wenn mehr als die Hälfte dafür ist.' },
      advice: {
        label: 'Beratung',
        means: 'Wer es eingebracht hat, entscheidet, nachdem Betroffene und Fachkundige gefragt wurden.',
      },
      'single-decider': {
        label: 'Einzelentscheidung',
        means: ({ one }) => `Nachdem alle gehört wurden, entscheidet eine Person (${one}).`,
      },
    },
    sections: {
      members: 'Wer dazugehört',
      escalation: 'Wohin eine Frage als Nächstes geht',
      open: 'Noch zu entscheiden',
      decided: 'Hier entschieden',
    },
    facts: {
      timebox: 'Frist',
      decider: 'Entscheidet',
      quorum: 'Beschlussfähig mit',
      ritual: 'Trifft sich als',
      silence: 'Wenn niemand antwortet',
    },
    quorum: (people) => countedInGerman(people, 'Person', 'Personen'),
    mandate: 'Auftrag',
    within: (timebox) => `Frist: ${timebox}`,
    step: (rule, timebox) => `${rule}, Frist: ${timebox}`,
    raisedOn: (day) => `eingebracht am ${day}`,
    by: (day) => `bis ${day}`,
    decided: (status, day) => `${status}, ${day}`,
  },
  governance: {
    sections: { steps: 'Schritt für Schritt', rights: 'Wer was entscheidet' },
    steps: (count) => countedInGerman(count, 'Schritt', 'Schritte'),
    atMost: (duration) => `Höchstens ${duration}`,
    decidedIn: 'Entschieden wird hier: {forum}',
    noTimebox: 'ohne Frist',
    days: (first, last) => (first === last ? `Tag ${first}` : `Tag ${first}–${last}`),
    total: (duration, untimed) => {
      const words = `Vom ersten bis zum letzten Schritt: höchstens ${duration}`;
      const steps = untimed === 1 ? 'ein Schritt' : `${german.numeral(untimed)} Schritte`;
      return untimed === 0 ? words : `${words}, dazu ${steps} ohne Frist`;
    },
  },
  standard: {
    sections: {
      requirements: 'Was gefordert ist',
      goldenPath: 'Der einfache Weg',
      adoption: ({ many }) => `${many}: Stand der Umsetzung`,
      asked: 'Was nur Zuständige sagen können',
      exceptions: 'Ausnahmen',
    },
    keywords: { MUST: 'MUSS', 'MUST NOT': 'DARF NICHT', SHOULD: 'SOLL', 'SHOULD NOT': 'SOLL NICHT', MAY: 'KANN' },
    requirements: (count) => countedInGerman(count, 'Anforderung', 'Anforderungen'),
    seenBy: 'Nachweis: {evidence}',
    metBy: (met, of, { one, many }) =>
      `${of === 1 ? one : many}: ${met} von ${of} ${met === 1 ? 'erfüllt' : 'erfüllen'} es`,
    toPrint: 'Checkliste zum Drucken',
    forSpreadsheets: 'Checkliste für die Tabellenkalkulation (CSV)',
    appliesTo: ({ types, tiers, lifecycles, domains }, { many }) => {
      const what = types.length === 0 ? many : german.list(types.map((type) => TYPES[type]));
      const about = [
        ...(tiers.length === 0 ? [] : [`Tier ${german.list(tiers.map(String))}`]),
        ...(lifecycles.length === 0 ? [] : [german.choice(lifecycles.map((stage) => STAGES[stage]))]),
        ...(domains.length === 0 ? [] : [`Bereich: ${german.list(domains)}`]),
      ];
      return `Alle ${what}${about.length === 0 ? '' : ` (${about.join('; ')})`}.`;
    },
  },
  facts: factsInGerman,
  adoption: adoptionInGerman,
  checklist: {
    title: (standard) => `${standard}: Checkliste`,
    description: (code, { many }) => `Alle Anforderungen von ${code} auf einem Blatt, um ${many} daran durchzugehen.`,
    dateAndRole: ({ one }) => `Datum und ${one}`,
    columns: { met: 'Erfüllt', requirement: 'Anforderung', remarks: 'Bemerkungen' },
    toBeTicked: 'Zum Ankreuzen',
    spreadsheet: { keyword: 'Verbindlichkeit', text: 'Text', evidence: 'Nachweis' },
  },
  nav: { decide: 'Etwas entscheiden', checklist: 'Checkliste' },
  lists: { ends: 'die Ausnahme endet', raised: 'eingebracht' },
  attention: {
    overdue: (count, { decision }) => `${countedInGerman(count, decision.inText.one, decision.inText.many)} überfällig`,
    due: (count, { decision }) =>
      `${countedInGerman(count, decision.inText.one, decision.inText.many)} binnen einer Woche fällig`,
    ending: (count, days) =>
      count === 1 ? `1 Ausnahme endet binnen ${days} Tagen` : `${count} Ausnahmen enden binnen ${days} Tagen`,
  },
};
