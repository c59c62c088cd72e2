/** Start: what its pages say, in German. Not reviewed by a native speaker yet. */
import type { Translation } from '#words/define-words.ts';
import type { en } from './en.ts';

export const de: Translation<typeof en> = {
  kinds: {
    onboarding: {
      one: 'Onboarding-Plan',
      many: 'Onboarding',
      purpose: 'Die ersten neunzig Tage und die ersten Schritte in einer neuen Rolle.',
    },
    term: { one: 'Begriff', many: 'Glossar', purpose: 'Die Wörter, die wir verwenden, und was wir damit meinen.' },
  },
};
