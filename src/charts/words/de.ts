/** Charts: what they say, in German. Not reviewed by a native speaker yet. */
import type { Translation } from '#words/define-words.ts';
import type { en } from './en.ts';

export const de: Translation<typeof en> = {
  heatMap: { noAnswer: 'keine Antwort', overTime: 'Im Verlauf' },
  radar: {
    notSaid: 'Keine Angabe',
    of: (step, steps) => `${step} von ${steps}`,
  },
};
