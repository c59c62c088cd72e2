/** Start: what its pages say, in German. Not reviewed by a native speaker yet. */
import type { Translation } from '#words/define-words.ts';
import { countedInGerman, german } from '#words/german.ts';
import type { TaskAudience } from '../onboarding/schema.ts';
import type { en } from './en.ts';

const audiences = {
  hire: { label: 'Neu dabei', inText: 'die neue Person' },
  manager: { label: 'Führungskraft', inText: 'die Führungskraft' },
  buddy: { label: 'Buddy', inText: 'der Buddy' },
  it: { label: 'IT', inText: 'die IT' },
};

const FOR: Readonly<Record<TaskAudience, string>> = {
  hire: 'für die neue Person',
  manager: 'für die Führungskraft',
  buddy: 'für den Buddy',
  it: 'für die IT',
};

const tasks = (count: number) => countedInGerman(count, 'Aufgabe', 'Aufgaben');
const labelFor = (count: number, one: string, many: string) => `${count === 1 ? one : many}:`;

export const de: Translation<typeof en> = {
  kinds: {
    onboarding: {
      one: 'Onboarding-Plan',
      many: 'Onboarding',
      purpose: 'Die ersten neunzig Tage und die ersten Schritte in einer neuen Rolle.',
    },
    term: { one: 'Begriff', many: 'Glossar', purpose: 'Die Wörter, die wir verwenden, und was wir damit meinen.' },
  },
  audiences,
  taskKinds: {
    access: 'Zugang',
    read: 'Lesen',
    meet: 'Kennenlernen',
    do: 'Erledigen',
    ship: 'Ausliefern',
    learn: 'Lernen',
  },
  time(minutes) {
    const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
    const told = [hours > 0 ? `${hours} Std.` : '', rest > 0 || hours === 0 ? `${rest} Min.` : ''];
    return told.filter((part) => part !== '').join(' ');
  },
  days: daysInWords,
  day: (day) => (day < 0 ? `${capitalised(dayCount(-day))} davor` : `Tag ${day}`),
  plan: {
    phases: (count) => countedInGerman(count, 'Phase', 'Phasen'),
    tasks,
    tasksIn: (count, time) => `${tasks(count)}, ${time}`,
    forRoles: (count, { one, many }) => labelFor(count, one, many),
    inTeams: (count, { one, many }) => labelFor(count, one, many),
    atLevels: (count) => labelFor(count, 'Stufe', 'Stufen'),
    addsTo: 'Baut auf:',
    ways: 'Wege, diesen Plan zu nutzen',
  },
  checklist: {
    title: (plan, audience) => `${plan}: ${FOR[audience]}`,
    description: (audience) => `Was ${audiences[audience].inText} tut, Phase für Phase.`,
    from: (count, time) => `${tasks(count)}${time && `, zusammen ${time},`} aus dem Plan {plan}.`,
  },
  phase: {
    outcomes: 'Was am Ende gilt',
    checkpoint: (day) => `Zwischenstopp: ${day}`,
    with: 'Mit: {role}',
  },
  task: {
    optional: 'Optional',
    after: 'Nach: {tasks}',
    see: 'Siehe {links}',
    overdue: 'Prüfung überfällig, also mit Vorsicht zu lesen: {links}',
    from: 'Aus {plan}',
    feedback: 'Dieser Schritt stimmt nicht',
    issue: (task) => `Onboarding: Schritt „${task}“ stimmt nicht`,
    issueText: (file, task, text) =>
      `${file}, Aufgabe \`${task}\`:\n\n> ${text}\n\nWas ich erwartet habe und was stattdessen passiert ist:\n`,
  },
  glance: {
    title: 'Auf einen Blick',
    day: (day) => `Tag ${day}`,
    checkpoints: (days) => `Zwischenstopps: ${days.join(', ')}`,
    checkpoint: 'ein Zwischenstopp: innehalten und reden',
    times: 'Zeit je Phase',
    caption: 'Geplante Zeit. Der Rest gehört der Arbeit selbst.',
    phase: 'Phase',
    inAll: 'Insgesamt',
  },
  progress: {
    label: 'Erledigte Aufgaben',
    kept: 'Deine Häkchen bleiben in diesem Browser; niemand sonst sieht sie.',
    beginAgain: 'Von vorn beginnen',
    browser: { done: '{done} von {all} erledigt', untick: 'Alle Häkchen auf dieser Seite entfernen?' },
  },
  today: {
    begin: 'Hier beginnen',
    browser: {
      today: 'Heute: Tag {day}',
      before: 'Heute: vor deinem ersten Tag',
      over: 'Der Plan ist zu Ende: noch offen',
      done: { one: '{done} von {count} Aufgabe erledigt', other: '{done} von {count} Aufgaben erledigt' },
      behind: {
        one: 'Eine Aufgabe aus einer früheren Phase ist noch offen:',
        other: '{count} Aufgaben aus früheren Phasen sind noch offen:',
      },
    },
  },
  takeAlong: {
    firstDay: 'Erster Arbeitstag',
    more: 'Wochenenden, Kalender, Export',
    weekends: 'Wochenenden freihalten',
    note: 'Mit einem ersten Tag beginnt die Seite bei der Phase, in der du bist, und bei jeder Phase und jedem Zwischenstopp erscheint ein Datum. Dein Tag bleibt in diesem Browser. Mit freien Wochenenden zählen die Tage vor dem ersten als Arbeitstage, und was auf ein Wochenende fällt, rückt auf Montag.',
    label: 'Den Plan mitnehmen',
    markdown: 'Als Markdown exportieren',
    issue: 'Als Issue kopieren',
    calendar: 'Zwischenstopps für den Kalender',
    issueText: 'Text für ein Issue',
    browser: {
      locale: 'de',
      what: 'deine Häkchen und Termine',
      instead: 'Lade den Plan mit deinen Häkchen herunter, bevor du die Seite verlässt.',
      copied: 'Kopiert: Füge den Text in ein neues Issue auf GitHub oder GitLab ein.',
      notCopied: 'Kopiere den Text und füge ihn in ein neues Issue auf GitHub oder GitLab ein.',
      from: 'Aus dem Plan {plan}.',
      firstDay: 'Erster Tag: {date}',
      days: 'Tag {from} bis {to}',
      day: 'Tag {day}',
      checkpoint: 'Zwischenstopp: {when}',
      checkpointWith: 'Zwischenstopp: {when}, mit: {role}',
      event: 'Zwischenstopp, Tag {day}',
      eventWith: 'Zwischenstopp, Tag {day}, mit: {role}',
    },
  },
  dayOne: {
    title: (plan) => `${plan}: der erste Tag`,
    description: 'Der erste Tag auf einem Blatt, zum Ausdrucken.',
    sheet: 'Tag eins auf Papier',
    print: 'Druck diese Seite aus; sie passt auf ein Blatt. Der ganze Plan: {plan}.',
    phase: 'Erster Tag',
    forYou: 'Für dich',
    forYouIn: (phase) => `Für dich: ${phase}`,
    longer: (days) => `${days}. Fang oben an; was heute nicht mehr passt, kann warten.`,
    fromOthers: 'Was andere für dich tun',
    questions: 'Was du zuerst gefragt wirst',
  },
  whoToAsk: {
    title: (plan) => `${plan}: Wen frage ich?`,
    description: (system, role) =>
      `Wer Antwort gibt: Themen, ${system.inText.many} und ${role.inText.many} in diesem Plan.`,
    sheet: 'Wen frage ich?',
    lead: 'Wenn du nicht weißt, wen du fragen sollst, frag deinen Buddy. Alles, was geplant ist: {plan}.',
    by: (name) => `Nach ${name.inText.one}`,
    byTopic: 'Nach Thema',
    topic: 'Thema',
    ask: 'Wen',
    where: 'Wo',
    nobody: 'Niemand ist verantwortlich: Frag deine Führungskraft',
  },
  term: {
    sections: { takenFor: 'Nicht zu verwechseln mit' },
    also: 'Auch: {names}',
  },
  glossary: {
    see: 'siehe {term}',
    takenFor: 'Nicht zu verwechseln mit {terms}',
  },
  nav: {
    findWhom: 'Herausfinden, wen man fragt',
    begin: 'Einen Plan beginnen',
  },
};

/** `Tag 1`, `Tag 2 bis 5`, `Die fünf Tage davor`. */
function daysInWords(from: number, to: number): string {
  if (to > 0 && from < 0) return `${capitalised(dayCount(-from))} davor bis Tag ${to}`;
  if (to > 0) return from === to ? `Tag ${from}` : `Tag ${from} bis ${to}`;
  if (from === to) return `${capitalised(dayCount(-from))} davor`;
  return to === -1
    ? `Die ${dayCount(-from)} davor`
    : `${capitalised(german.numeral(-from))} bis ${dayCount(-to)} davor`;
}

function dayCount(number: number): string {
  return number === 1 ? 'ein Tag' : `${german.numeral(number)} Tage`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
