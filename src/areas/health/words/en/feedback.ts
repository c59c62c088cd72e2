/** Feedback: what its pages say, in English. */
import type { Names } from '#model/speech.ts';
import { counted, numberInWords } from '#words/number-words.ts';

export const feedbackInEnglish = {
  sections: { answer: 'What we did', cause: 'What is behind it' },
  sources: (names: Names) => ({
    retrospective: 'Retrospective',
    survey: 'Survey',
    'open-forum': 'Open forum',
    'health-check': names['health-check'].one,
    'one-to-one': 'One-to-one',
  }),
  answers: { planned: 'Planned', done: 'Done', declined: 'Declined' },
  /** On a badge. */
  plannedFor: (day: string) => `Planned for ${day}`,
  pastDue: (day: string) => `Planned for ${day}, not done yet`,
  doneOn: (day: string) => `Done on ${day}`,
  because: 'Because:',
  unanswered: 'No answer yet',
  waitingFor: (days: number) => (days <= 0 ? 'waiting since today' : `waiting for ${counted(days, 'day')}`),
  answerBy: {
    waiting: (day: string) => `An answer is due by ${day}.`,
    late: (day: string) => `The answer was due by ${day}.`,
    overdue: (day: string) => `The answer was due by ${day}, and is long overdue.`,
  },
  seesTo: '{owner} sees to the answer.',
  answerIt: 'Write the answer',
  seeAll: 'All questions and answers: {page}.',
  promised: 'promised to the people who asked',
  moved: {
    raised: 'raised',
    planned: 'answered: planned',
    plannedBy: (day: string) => `answered: planned for ${day}`,
    movedTo: (from: string, to: string) => `moved from ${from} to ${to}`,
    done: 'done',
    declined: 'answered: declined',
  },
  attention: {
    unanswered: (count: number) => counted(count, 'question without an answer', 'questions without an answer'),
    pastDue: (count: number) => counted(count, 'answer not kept', 'answers not kept'),
    waiting: (count: number) => `${count} waiting`,
  },
  asked: {
    title: 'You said, we did',
    lead: (within: string) =>
      `What people said, and what was done about it or why not. Each question gets an answer within ${within}.`,
    handIn: 'Hand in feedback',
    nothingWaits: 'Nothing is waiting: each question has its answer.',
    narrow: 'Narrow the questions',
    search: 'Search',
    count: (count: number) => counted(count, 'question'),
    sections: { waiting: 'Waiting for an answer', answered: 'Answers', medians: 'How soon answers come' },
    states: { waiting: 'No answer yet', planned: 'Planned', done: 'Done', declined: 'Declined' },
    choices: {
      state: { label: 'Answer', all: 'Any' },
      source: { label: 'Said in', all: 'Anywhere' },
      allTeams: 'Any',
    },
    quarter: (year: number, quarter: number) => `Q${quarter} ${year}`,
    medians: {
      about: (least: number) =>
        `By the quarter in which they were raised. Half of the answers came within this many days; of fewer than ${numberInWords(least)} answers, that says nothing.`,
      quarter: 'Raised in',
      raised: 'Questions',
      answered: 'Answered',
      median: 'Median',
      tooFew: 'too few',
      days: (days: number) => counted(days, 'day'),
    },
  },
};
