/** Rhythm: what its pages say, in German. Not reviewed by a native speaker yet. */
import type { Translation } from '#words/define-words.ts';
import type { en } from './en.ts';

export const de: Translation<typeof en> = {
  kinds: {
    ritual: {
      one: 'Ritual',
      many: 'Rituale',
      purpose: 'Der Rhythmus der Organisation: wer sich wann wozu trifft und wann damit Schluss ist.',
    },
  },
};
