/** Guides: what its pages say, in German. Not reviewed by a native speaker yet. */
import { countedInGerman } from '#words/german.ts';
import type { Translation } from '#words/define-words.ts';
import type { en } from './en.ts';

export const de: Translation<typeof en> = {
  kinds: {
    guide: { one: 'Leitfaden', many: 'Leitfäden', purpose: 'Wie wir arbeiten und warum wir so arbeiten.' },
  },
  guide: {
    sections: { children: 'In diesem Teil' },
    readingTime: (minutes) => countedInGerman(minutes, 'Minute', 'Minuten'),
  },
};
