/** Decisions: what its pages say, in German. Not reviewed by a native speaker yet. */
import type { Translation } from '#words/define-words.ts';
import type { en } from './en.ts';

export const de: Translation<typeof en> = {
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
      purpose: 'Die Leitplanken, an die sich unsere Systeme halten, und der einfache Weg dorthin.',
    },
  },
  board: {
    further: (count) => `Und ${count} weitere; das Protokoll unten enthält alle.`,
  },
};
