/** Feedback: what its pages say, in German. */
import { once } from '#model/once.ts';
import type { Translation } from '#words/define-words.ts';
import { countedInGerman, german } from '#words/german.ts';
import type { feedbackInEnglish } from '../en/feedback.ts';

const DAYS = once(() => new Intl.NumberFormat('de', { maximumFractionDigits: 1 }));

export const feedbackInGerman: Translation<typeof feedbackInEnglish> = {
  sections: { answer: 'Was wir getan haben', cause: 'Was dahintersteckt' },
  sources: (names) => ({
    retrospective: 'Retrospektive',
    survey: 'Umfrage',
    'open-forum': 'Offene Runde',
    'health-check': names['health-check'].one,
    'one-to-one': 'Einzelgespräch',
  }),
  answers: { planned: 'Geplant', done: 'Erledigt', declined: 'Abgelehnt' },
  plannedFor: (day) => `Geplant bis ${day}`,
  pastDue: (day) => `Geplant bis ${day}, noch nicht erledigt`,
  doneOn: (day) => `Erledigt am ${day}`,
  because: 'Denn:',
  unanswered: 'Noch keine Antwort',
  waitingFor: (days) => (days <= 0 ? 'wartet seit heute' : `wartet seit ${days === 1 ? '1 Tag' : `${days} Tagen`}`),
  answerBy: {
    waiting: (day) => `Eine Antwort ist bis ${day} fällig.`,
    late: (day) => `Die Antwort war bis ${day} fällig.`,
    overdue: (day) => `Die Antwort war bis ${day} fällig und ist lange überfällig.`,
  },
  seesTo: '{owner} kümmert sich um die Antwort.',
  answerIt: 'Antwort schreiben',
  seeAll: 'Alle Fragen und Antworten: {page}.',
  promised: 'denen zugesagt, die gefragt haben',
  moved: {
    raised: 'neu',
    planned: 'beantwortet: geplant',
    plannedBy: (day) => `beantwortet: geplant bis ${day}`,
    movedTo: (from, to) => `verschoben von ${from} auf ${to}`,
    done: 'erledigt',
    declined: 'beantwortet: abgelehnt',
  },
  attention: {
    unanswered: (count) => countedInGerman(count, 'Frage ohne Antwort', 'Fragen ohne Antwort'),
    pastDue: (count) => countedInGerman(count, 'Zusage nicht eingehalten', 'Zusagen nicht eingehalten'),
    waiting: (count) => (count === 1 ? '1 wartet' : `${count} warten`),
  },
  asked: {
    title: 'Gefragt, beantwortet',
    lead: (within) =>
      `Was Menschen gesagt haben und was daraufhin geschah oder warum nicht. Jede Frage wird beantwortet; Frist: ${within}.`,
    handIn: 'Rückmeldung geben',
    nothingWaits: 'Nichts wartet: Jede Frage hat ihre Antwort.',
    narrow: 'Fragen eingrenzen',
    search: 'Suchen',
    count: (count) => countedInGerman(count, 'Frage', 'Fragen'),
    sections: { waiting: 'Warten auf eine Antwort', answered: 'Antworten', medians: 'Wie schnell Antworten kommen' },
    states: { waiting: 'Noch keine Antwort', planned: 'Geplant', done: 'Erledigt', declined: 'Abgelehnt' },
    choices: {
      state: { label: 'Antwort', all: 'Alle' },
      source: { label: 'Gesagt in', all: 'Überall' },
      allTeams: 'Alle',
    },
    quarter: (year, quarter) => `${quarter}. Quartal ${year}`,
    medians: {
      about: (least) =>
        `Nach dem Quartal, in dem gefragt wurde. Die Hälfte der Antworten kam in so vielen Tagen; bei weniger als ${german.numeral(least)} Antworten sagt das nichts.`,
      quarter: 'Gefragt im',
      raised: 'Fragen',
      answered: 'Beantwortet',
      median: 'Median',
      tooFew: 'zu wenige',
      days: (days) => (days === 1 ? '1 Tag' : `${DAYS().format(days)} Tage`),
    },
  },
};
