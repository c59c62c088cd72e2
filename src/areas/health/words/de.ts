/** Health: what its pages say, in German. Not reviewed by a native speaker yet. */
import { once } from '#model/once.ts';
import type { Register } from '#model/figures.ts';
import type { Translation } from '#words/define-words.ts';
import { countedInGerman, german } from '#words/german.ts';
import type { en } from './en.ts';
import { debtInGerman } from './de/debt.ts';
import { feedbackInGerman } from './de/feedback.ts';
import { incidentInGerman } from './de/incident.ts';
import { resultsInGerman } from './de/results.ts';
import { riskInGerman } from './de/risk.ts';
import { firstStepsInGerman } from './de/first-steps.ts';
import { sloInGerman } from './de/slo.ts';
import { storyInGerman } from './de/story.ts';

const people = (count: number) => countedInGerman(count, 'Person', 'Personen');

const registers: Readonly<Record<Register, string>> = {
  debt: 'technische Schulden',
  dependencies: 'Abhängigkeiten',
  risks: 'Risiken',
  slos: 'Serviceziele',
  incidents: 'Vorfälle',
};

const POINTS = once(() => new Intl.NumberFormat('de', { minimumFractionDigits: 1, maximumFractionDigits: 1 }));

export const de: Translation<typeof en> = {
  kinds: {
    debt: {
      one: 'Technische Schuld',
      many: 'Technische Schulden',
      purpose: 'Was heutige Abkürzungen im Monat kosten, was ihre Behebung kosten würde und welche zuerst kommen.',
    },
    risk: {
      one: 'Risiko',
      many: 'Risiken',
      purpose: 'Was schiefgehen kann, was andere uns bis wann schulden und was dagegen getan wird.',
    },
    incident: {
      one: 'Vorfall',
      many: 'Vorfälle',
      purpose: 'Was geschah, was es möglich machte und was wir tun, damit es beim nächsten Mal weniger schadet.',
    },
    feedback: {
      one: 'Rückmeldung',
      many: 'Rückmeldungen',
      purpose: 'Was Menschen gesagt haben und was daraufhin geschah oder warum nicht.',
    },
    story: {
      one: 'Geschichte',
      many: 'Geschichten',
      purpose: 'Was schiefging, was half und was andere daraus mitnehmen können.',
    },
    slo: {
      one: 'Serviceziel',
      many: 'Serviceziele',
      purpose: 'Wie zuverlässig jedes System für seine Nutzer sein muss und wie viel Spielraum bleibt.',
    },
    'health-check': {
      one: 'Health-Check',
      many: 'Health-Checks',
      purpose: 'Fragen, die auf einer Seite zeigen, wie es Menschen, Software oder der ganzen Organisation geht.',
    },
    snapshot: {
      one: 'Momentaufnahme',
      many: 'Momentaufnahmen',
      purpose: 'Was Gruppen an einem Tag geantwortet haben und was sie daraufhin tun wollen.',
    },
  },
  unit: {
    column: 'Einheit',
    one: ({ one }) => one,
    organisation: 'Die Organisation',
    organisationName: 'Organisation',
  },
  check: {
    sections: {
      answers: 'Die Antworten',
      method: 'So läuft es ab',
      figures: 'Was die Register sagen',
      sums: 'Alle zusammen',
      weakest: 'Wo anfangen',
      open: 'Noch offen vom letzten Check',
      overall: 'Bereich für Bereich',
    },
    questions: (count) => countedInGerman(count, 'Frage', 'Fragen'),
    minutes: (count) => countedInGerman(count, 'Minute', 'Minuten'),
    run: 'Check durchführen',
    results: 'Bisherige Ergebnisse',
    facts: { unit: 'Betrifft', questions: 'Fragen', minutes: 'Dauer', groupSize: 'Gruppengröße' },
    questionsIn: (questions, areas) =>
      areas === 1 ? `${questions} in einem Bereich` : `${questions} in ${german.numeral(areas)} Bereichen`,
    groupSize: (count) => `bis zu ${people(count)}`,
    blanks: { date: 'Datum', people: 'Personen' },
    looksGood: 'Sieht gut aus',
    looksBad: 'Sieht schlecht aus',
    lookFirst: 'Erst die Zahlen ansehen',
    reversed: 'Umgekehrt gefragt: Zustimmung ist ein schlechtes Zeichen.',
    figureFrom: 'aus',
    registers,
    method: {
      vote: {
        blind: 'Jede Person antwortet für sich, und alle Antworten werden auf einmal gezeigt.',
        open: 'Die Antworten werden der Reihe nach laut gegeben.',
      },
      talk: 'Sprecht danach darüber, wo ihr auseinanderliegt, und über die schlechtesten Antworten, bevor ihr euch einigt, was ihr zuerst angeht.',
      tooFew: (least) =>
        `Mit weniger als ${german.numeral(least)} Personen haltet ihr fest, worauf ihr euch geeinigt habt, aber nicht, wie viele wie geantwortet haben: In einer kleinen Gruppe verrät die Auszählung Einzelne.`,
      bring: (names) =>
        `Bringt die Zahlen mit: Die Register (${german.list(names.map((name) => registers[name]))}) sagen mehr als die Erinnerung.`,
    },
    comparability: {
      never: ({ many }) => `Antworten werden mit nichts verglichen, weder zwischen ${many} noch mit dem letzten Mal.`,
      trend: () => 'Antworten werden mit früheren derselben Einheit verglichen, nie mit denen einer anderen.',
      aggregate: () => 'Antworten dürfen über mehrere Einheiten zusammengezählt werden. Eine Rangfolge gibt es nicht.',
    },
  },
  results: resultsInGerman,
  trend: {
    title: (unit, check) => `${unit}: ${check}`,
    description: (unit, check) => `${check}: wie sich die Antworten von ${unit} entwickelt haben.`,
    lead: 'Alle Checks vom ersten bis zum letzten. Je höher die Linie, desto besser; jede Zelle sagt mit Farbe, Zeichen und Worten, wie geantwortet wurde.',
    runAgain: 'Noch einmal durchführen',
    weakest: 'Die Bereiche, die beim letzten Check am schwächsten waren.',
    overall:
      'Der Mittelwert der Antworten, benannt nach der nächstgelegenen. Der Punkt zeigt seine Lage zwischen der schlechtesten und der besten; was nicht zutrifft, bleibt außen vor.',
    compared: {
      sameVersion: (day, version) =>
        `Besser und schlechter heißt: seit dem Check vom ${day}, Version ${version} der Fragen.`,
      otherVersion: (day, before, now, same, all) =>
        `Besser und schlechter heißt: seit dem Check vom ${day}. Das war Version ${before} der Fragen, der letzte hatte Version ${now}: ${same} von ${all} Fragen sind vergleichbar${same === all ? '.' : ', diese nicht:'}`,
    },
    askedOtherwise: (answer) => `${answer} (damals anders gefragt)`,
    area: 'Bereich',
    question: 'Frage',
    points: (points, most) => `${POINTS().format(points)} auf einer Skala von 1 bis ${most}`,
    changes: { better: '▲ besser', same: '= unverändert', worse: '▼ schlechter' },
  },
  action: {
    due: 'bis {day}',
    states: { open: 'Offen', overdue: 'Überfällig', done: 'Erledigt', dropped: 'Verworfen' },
    carried: 'aus einem früheren Check',
  },
  snapshot: {
    actions: 'Was wir tun',
    facts: { unit: 'Betrifft', date: 'Datum', people: 'Teilgenommen haben', comparedWith: 'Verglichen mit' },
    run: (day, version) => `${day}, Version ${version}`,
    left: {
      title: 'Nicht mehr gefragt',
      summary: 'Antworten auf Fragen einer früheren Version des Checks. Sie gehören weiter dazu.',
    },
    people,
    lastAnswers: ({ one }) => `Zuletzt: ${one}`,
    since: {
      better: 'besser als beim letzten Mal',
      same: 'wie beim letzten Mal',
      worse: 'schlechter als beim letzten Mal',
    },
    felt: { better: 'gefühlt besser', same: 'gefühlt unverändert', worse: 'gefühlt schlechter' },
    notApplicable: 'Trifft nicht zu: {reason}',
    notAnswered: 'Nicht beantwortet.',
  },
  run: {
    title: (check) => `Durchführen: ${check}`,
    description: (check) => `${check}: gemeinsam auf einem Gerät beantworten.`,
    lead: 'Beantwortet gemeinsam die Fragen ({check}), sprecht darüber, wo ihr auseinanderliegt, und haltet fest, worauf ihr euch einigt.',
    withoutScript:
      'Diese Seite zählt und speichert Antworten mit JavaScript, das hier ausgeschaltet ist. Die Fragen lassen sich trotzdem lesen, ankreuzen und drucken.',
    start: {
      title: 'Bevor es losgeht',
      day: 'Tag',
      way: 'Wie ihr antwortet',
      round: 'Reihum auf diesem Gerät.',
      roundMeans: 'Jede Person antwortet verdeckt und gibt es weiter; dann werden alle Antworten auf einmal gezeigt.',
      form: 'Auf einem gemeinsamen Formular.',
      formMeans: 'Ihr sprecht, und jemand von euch schreibt auf, worauf ihr euch einigt.',
      kept: (least) =>
        `Alles bleibt in diesem Browser, bis ihr es speichert, auch ohne Netz. Mindestens ${least} Personen müssen antworten, bevor etwas gezeigt oder festgehalten wird.`,
      begin: 'Los geht’s',
    },
    pass: {
      first: 'Person 1',
      take: 'Nimm das Gerät. Niemand sonst schaut hin, und niemand wird nach der eigenen Antwort gefragt: Antworten werden nur zusammengezählt.',
      ready: 'Ich habe es: Fragen zeigen',
      reveal: 'Alle haben abgestimmt: Antworten zeigen',
    },
    question: {
      signs: 'Woran man es erkennt',
      notApplicable: 'Trifft nicht zu',
      whyNot: 'Warum sie nicht zutrifft',
      comment: 'Kommentar',
      cast: 'Fertig: Antworten verbergen und weitergeben',
      back: 'Ohne Antwort zurückgeben',
    },
    agree: {
      title: 'Worauf ihr euch einigt',
      people: 'Wie viele Personen teilnehmen',
      more: 'Jemand muss noch abstimmen',
      open: 'Zuerst: was vom letzten Check noch offen ist',
      actions: 'Was wollt ihr tun?',
      fewActions: 'Wenige Dinge: ein oder zwei, die bis zum nächsten Check erledigt sind.',
    },
    action: {
      choose: 'Auswählen …',
      add: 'Maßnahme hinzufügen',
      text: 'Was',
      owner: 'Wer sich kümmert',
      due: 'Bis',
      status: 'Stand',
      states: { open: 'Noch offen', done: 'Erledigt', dropped: 'Verworfen' },
      remove: 'Entfernen',
    },
    keep: {
      title: 'Festhalten',
      save: ({ one }) => `${one} speichern`,
      write: ({ one }) => `${one} ins Repository schreiben`,
      copyFile: ({ one }) => `${one} als Datei kopieren`,
      saveMarkdown: 'Als Markdown speichern',
      copy: 'Als Markdown kopieren',
      print: 'Drucken',
      where: ({ one }) =>
        `Leg die Datei (${one}) im Playbook unter {folder} ab und öffne einen Pull Request: Aus diesen Dateien entsteht der Zeitverlauf.`,
      again: 'Von vorn beginnen',
    },
    browser: {
      dates: 'de',
      organisation: 'Die Organisation',
      person: 'Person {number}',
      voted: { one: 'Eine Person hat abgestimmt.', other: '{count} Personen haben abgestimmt.' },
      enough:
        'Die Antworten lassen sich zeigen, sobald {least} Personen abgestimmt haben: Weniger Antworten würden Einzelne verraten.',
      when: { one: '{unit}, {day}, {count} Person', other: '{unit}, {day}, {count} Personen' },
      notYet: 'Noch nicht beantwortet: {numbers}.',
      copied: 'Kopiert.',
      notCopied: 'Dieser Browser lässt eine Seite nicht kopieren. Speichere stattdessen die Datei.',
      again: 'Alle Antworten hier verwerfen und von vorn beginnen?',
      thisCheck: 'die Antworten dieses Checks',
      keepOpen: 'Lass die Seite offen, bis du den Check als Datei gespeichert hast.',
      votes: 'Abgestimmt: {votes}.',
      notFor: {
        one: 'Eine Person sagt, dass sie nicht zutrifft.',
        other: '{count} Personen sagen, dass sie nicht zutrifft.',
      },
      older:
        'Dieser Check wurde mit Version {before} der Fragen begonnen; diese Seite hat Version {now}. Was geantwortet wurde, bleibt erhalten.',
      otherQuestions:
        'Dieser Check wurde mit anderen Fragen begonnen, als diese Seite hat. Was geantwortet wurde, bleibt erhalten.',
      lookAgain: 'Seitdem neu oder anders formuliert: {numbers}.',
      leftOver: 'Nicht mehr gefragt',
      tooFew: 'Zu wenige haben diese Frage beantwortet, um sie auszuzählen, ohne Einzelne zu verraten.',
      differ: 'Sprecht darüber, warum ihr auseinanderliegt.',
      whichUnit: 'Es fehlt noch, worum es geht ({unit}).',
      whichDay: 'Es fehlt noch der Tag.',
      fewPeople:
        'Mindestens {least} Personen müssen teilnehmen, bevor von diesem Check etwas festgehalten wird: Die Antworten von weniger würden Einzelne verraten. Haltet eure Maßnahmen dort fest, wo ihr eure Arbeit festhaltet.',
      whyNot: 'Zu Frage {number} fehlt noch, warum sie nicht zutrifft.',
      wholeActions: 'Jede Maßnahme braucht einen Text, jemanden, der sich kümmert, und einen Tag.',
      about: '{check}: {unit}',
      on: '{check}: {unit}, {day}',
      day: { one: '{day}, {count} Person', other: '{day}, {count} Personen' },
      actions: 'Was wir tun',
      noOwner: 'noch niemand',
      noDate: 'ohne Datum',
      action: '{text} ({owner}, {due})',
      dropped: '{text} ({owner}, {due}), verworfen',
      notAnswered: 'nicht beantwortet',
      notApplicable: 'trifft nicht zu: {reason}',
    },
  },
  nav: { run: 'Durchführen', runCheck: 'Einen Check durchführen', results: 'Ergebnisse' },
  attention: {
    actions: (count) =>
      count === 1 ? '1 Maßnahme aus einem Check überfällig' : `${count} Maßnahmen aus Checks überfällig`,
  },
  slo: sloInGerman,
  firstSteps: firstStepsInGerman,
  debt: debtInGerman,
  risk: riskInGerman,
  incident: incidentInGerman,
  feedback: feedbackInGerman,
  story: storyInGerman,
};
