/** Guides: what its pages say, in English. */
import { counted } from '#words/number-words.ts';

export const en = {
  kinds: {
    guide: { one: 'Guide', many: 'Guides', purpose: 'How we work, and why we work that way.' },
  },
  guide: {
    sections: { children: 'In this part' },
    readingTime: (minutes: number) => counted(minutes, 'minute'),
  },
};
