/** Stories: what their pages say, in German. */
import type { Translation } from '#words/define-words.ts';
import type { storyInEnglish } from '../en/story.ts';

export const storyInGerman: Translation<typeof storyInEnglish> = {
  sections: { failure: 'Was schiefging', fix: 'Was half', takeaways: 'Was sich mitnehmen lässt' },
  facts: { date: 'Datum', toldBy: 'Erzählt von', session: 'Bei', about: 'Handelt von' },
  recording: 'Aufzeichnung ansehen',
};
