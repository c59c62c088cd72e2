/** Feedback: what their pages say, in German. */
import type { Translation } from '#words/define-words.ts';
import type { feedbackInEnglish } from '../en/feedback.ts';

export const feedbackInGerman: Translation<typeof feedbackInEnglish> = {
  sections: { answer: 'Was wir getan haben', cause: 'Was dahintersteckt' },
  facts: { source: 'Gesagt in', raised: 'Am' },
  sources: {
    retrospective: 'Retrospektive',
    survey: 'Umfrage',
    'open-forum': 'Offene Runde',
    'health-check': 'Health-Check',
    'one-to-one': 'Einzelgespräch',
  },
  answers: { planned: 'Geplant', done: 'Erledigt', declined: 'Abgelehnt' },
  unanswered: 'Noch keine Antwort',
};
