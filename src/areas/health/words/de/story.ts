/** Stories: what their pages say, in German. */
import type { Translation } from '#words/define-words.ts';
import { countedInGerman } from '#words/german.ts';
import type { storyInEnglish } from '../en/story.ts';

export const storyInGerman: Translation<typeof storyInEnglish> = {
  points: (count) => countedInGerman(count, 'Punkt', 'Punkte'),
  sections: { points: 'Was daraus folgt' },
};
